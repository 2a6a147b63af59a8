namespace CompetenceMatch.Data.Entities;

public enum AdminActionKind
{
    OrganisationApproved,
    OrganisationSuspended,
    AccountDisabled,
    AccountEnabled,
    AccountSignedOut,
    SecondStepRemoved,
    IndexRebuilt,
    MailsRetried,
    FactCorrected,
    FactCorrectionWithdrawn,
}
