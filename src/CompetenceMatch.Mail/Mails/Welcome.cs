using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a candidate whose profile is complete.</summary>
public sealed record Welcome(Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_Welcome_Subject"],
            [
                texts["Mail_Welcome_Text"],
                texts["Mail_Welcome_Blind"],
                texts["Mail_Welcome_Control"],
            ],
            texts["Mail_Welcome_Action"],
            Link
        );
}
