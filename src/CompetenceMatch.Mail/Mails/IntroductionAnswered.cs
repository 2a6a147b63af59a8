using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To the organisation. The name comes only behind the sign-in, also after a yes.</summary>
public sealed record IntroductionAnswered(
    string PublicCode,
    string NeedTitle,
    bool Accepted,
    Uri Link
) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_IntroductionAnswered_Subject"],
            Accepted
                ?
                [
                    texts["Mail_IntroductionAnswered_Yes", PublicCode, NeedTitle],
                    texts["Mail_IntroductionAnswered_YesNext"],
                ]
                :
                [
                    texts["Mail_IntroductionAnswered_No", PublicCode, NeedTitle],
                    texts["Mail_IntroductionAnswered_NoNext"],
                ],
            texts["Mail_IntroductionAnswered_Action"],
            Link
        );
}
