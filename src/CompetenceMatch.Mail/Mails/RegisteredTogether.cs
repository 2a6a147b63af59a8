using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To somebody a welcome team sat beside; the account is theirs alone from the first password on.</summary>
public sealed record RegisteredTogether(string OrganisationName, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_RegisteredTogether_Subject"],
            [
                texts["Mail_RegisteredTogether_Text", OrganisationName],
                texts["Mail_RegisteredTogether_Next"],
            ],
            texts["Mail_RegisteredTogether_Action"],
            Link
        );
}
