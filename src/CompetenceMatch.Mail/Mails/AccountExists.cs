using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>Someone registered with an address that has an account; the page says the same as for a new one (S-20).</summary>
public sealed record AccountExists(Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_AccountExists_Subject"],
            [texts["Mail_AccountExists_Text"], texts["Mail_NotYou"]],
            texts["Mail_AccountExists_Action"],
            Link
        );
}
