using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a candidate whose profile is erased after long silence and who may still keep it.</summary>
public sealed record SilentDeletion(DateTime ErasedOn, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_SilentDeletion_Subject"],
            [
                texts["Mail_SilentDeletion_Text"],
                texts["Mail_DeletionRequested_Erased", texts.Day(ErasedOn)],
                texts["Mail_DeletionRequested_Regret"],
            ],
            texts["Mail_DeletionRequested_Action"],
            Link
        );
}
