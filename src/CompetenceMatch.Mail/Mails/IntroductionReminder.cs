using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record IntroductionReminder(
    string OrganisationName,
    string NeedTitle,
    DateTime Deadline,
    Uri Link
) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_IntroductionReminder_Subject"],
            [
                texts["Mail_IntroductionReminder_Text", OrganisationName, NeedTitle],
                texts["Mail_IntroductionReminder_Deadline", texts.Moment(Deadline)],
            ],
            texts["Mail_IntroductionReminder_Action"],
            Link
        );
}
