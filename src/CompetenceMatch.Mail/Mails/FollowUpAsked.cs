using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record FollowUpAsked(string OrganisationName, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_FollowUpAsked_Subject"],
            [texts["Mail_FollowUpAsked_Text", OrganisationName], texts["Mail_FollowUpAsked_Next"]],
            texts["Mail_FollowUpAsked_Action"],
            Link
        );
}
