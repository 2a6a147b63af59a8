using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record OrganisationApproved(string OrganisationName, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_OrganisationApproved_Subject"],
            [
                texts["Mail_OrganisationApproved_Text", OrganisationName],
                texts["Mail_OrganisationApproved_Next"],
            ],
            texts["Mail_OrganisationApproved_Action"],
            Link
        );
}
