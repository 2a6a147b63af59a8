using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record QuestionAnswered(
    string OrganisationName,
    string NeedTitle,
    DateTime Deadline,
    Uri Link
) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_QuestionAnswered_Subject"],
            [
                texts["Mail_QuestionAnswered_Text", OrganisationName, NeedTitle],
                texts["Mail_QuestionAnswered_Deadline", texts.Moment(Deadline)],
            ],
            texts["Mail_QuestionAnswered_Action"],
            Link
        );
}
