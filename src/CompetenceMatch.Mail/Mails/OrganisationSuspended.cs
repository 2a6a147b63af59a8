using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record OrganisationSuspended(string OrganisationName, string Reason, Uri Link)
    : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_OrganisationSuspended_Subject"],
            [
                texts["Mail_OrganisationSuspended_Text", OrganisationName],
                texts["Mail_OrganisationSuspended_Reason", Reason],
                texts["Mail_OrganisationSuspended_Next"],
            ],
            texts["Mail_OrganisationSuspended_Action"],
            Link
        );
}
