using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a candidate who asked to be deleted and may still regret it.</summary>
public sealed record DeletionRequested(DateTime ErasedOn, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_DeletionRequested_Subject"],
            [
                texts["Mail_DeletionRequested_Text"],
                texts["Mail_DeletionRequested_Erased", texts.Day(ErasedOn)],
                texts["Mail_DeletionRequested_Regret"],
            ],
            texts["Mail_DeletionRequested_Action"],
            Link
        );
}
