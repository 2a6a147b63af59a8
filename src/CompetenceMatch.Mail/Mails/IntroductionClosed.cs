using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>A kind notice that nothing more is asked of the receiver.</summary>
public sealed record IntroductionClosed(
    MailReceiver Receiver,
    IntroductionEnd End,
    string OrganisationName,
    string PublicCode,
    string NeedTitle,
    Uri Link
) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_IntroductionClosed_Subject"],
            Receiver == MailReceiver.Candidate
                ?
                [
                    texts["Mail_IntroductionClosed_Candidate", OrganisationName, NeedTitle],
                    texts[CandidateReason],
                    texts["Mail_IntroductionClosed_CandidateNext"],
                ]
                :
                [
                    texts["Mail_IntroductionClosed_Organisation", PublicCode, NeedTitle],
                    texts[OrganisationReason],
                ],
            texts["Mail_IntroductionClosed_Action"],
            Link
        );

    private string CandidateReason =>
        End switch
        {
            IntroductionEnd.NeedClosed => "Mail_IntroductionClosed_ToCandidateNeedClosed",
            IntroductionEnd.OrganisationWithdrew => "Mail_IntroductionClosed_ToCandidateWithdrew",
            IntroductionEnd.OrganisationSuspended => "Mail_IntroductionClosed_ToCandidateSuspended",
            _ => "Mail_IntroductionClosed_ToCandidateLeft",
        };

    private string OrganisationReason =>
        End switch
        {
            IntroductionEnd.OrganisationSuspended =>
                "Mail_IntroductionClosed_ToOrganisationSuspended",
            IntroductionEnd.CandidateLeft => "Mail_IntroductionClosed_ToOrganisationLeft",
            _ => "Mail_IntroductionClosed_ToOrganisationNeedClosed",
        };
}
