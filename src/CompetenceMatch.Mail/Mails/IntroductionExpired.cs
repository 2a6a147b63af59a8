using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To both sides; each hears who the other is as far as it already knew.</summary>
public sealed record IntroductionExpired(
    MailReceiver Receiver,
    string OrganisationName,
    string PublicCode,
    string NeedTitle,
    Uri Link
) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_IntroductionExpired_Subject"],
            Receiver == MailReceiver.Candidate
                ?
                [
                    texts["Mail_IntroductionExpired_Candidate", OrganisationName, NeedTitle],
                    texts["Mail_IntroductionExpired_CandidateNext"],
                ]
                :
                [
                    texts["Mail_IntroductionExpired_Organisation", PublicCode, NeedTitle],
                    texts["Mail_IntroductionExpired_OrganisationNext"],
                ],
            texts["Mail_IntroductionExpired_Action"],
            Link
        );
}
