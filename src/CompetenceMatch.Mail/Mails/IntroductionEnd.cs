namespace CompetenceMatch.Mail.Mails;

/// <summary>Why an introduction was closed without an answer.</summary>
public enum IntroductionEnd
{
    NeedClosed,
    OrganisationWithdrew,
    OrganisationSuspended,
    CandidateLeft,
}
