using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record HireRecorded(string OrganisationName, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_HireRecorded_Subject"],
            [texts["Mail_HireRecorded_Text", OrganisationName], texts["Mail_HireRecorded_Next"]],
            texts["Mail_HireRecorded_Action"],
            Link
        );
}
