using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record ColleagueInvited(string OrganisationName, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_ColleagueInvited_Subject"],
            [
                texts["Mail_ColleagueInvited_Text", OrganisationName],
                texts["Mail_ColleagueInvited_Next"],
            ],
            texts["Mail_ColleagueInvited_Action"],
            Link
        );
}
