using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

public sealed record NewIntroduction(
    string OrganisationName,
    string NeedTitle,
    DateTime Deadline,
    Uri Link
) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_NewIntroduction_Subject"],
            [
                texts["Mail_NewIntroduction_Text", OrganisationName],
                texts["Mail_NewIntroduction_Need", NeedTitle],
                texts["Mail_NewIntroduction_Deadline", texts.Moment(Deadline)],
                texts["Mail_NewIntroduction_Unknown"],
            ],
            texts["Mail_NewIntroduction_Action"],
            Link
        );
}
