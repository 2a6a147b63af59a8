using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To the new address, which counts only when the link is opened.</summary>
public sealed record EmailChange(Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_EmailChange_Subject"],
            [texts["Mail_EmailChange_Text"], texts["Mail_NotYou"]],
            texts["Mail_EmailChange_Action"],
            Link
        );
}
