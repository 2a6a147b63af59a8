using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record PasswordReset(Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_PasswordReset_Subject"],
            [
                texts["Mail_PasswordReset_Text"],
                texts["Mail_PasswordReset_Once"],
                texts["Mail_NotYou"],
            ],
            texts["Mail_PasswordReset_Action"],
            Link
        );
}
