using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record EmailConfirmation(Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_EmailConfirmation_Subject"],
            [texts["Mail_EmailConfirmation_Text"], texts["Mail_NotYou"]],
            texts["Mail_EmailConfirmation_Action"],
            Link
        );
}
