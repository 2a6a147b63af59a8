using CompetenceMatch.Core.Recognition.Cases;

namespace CompetenceMatch.Core.Insight;

/// <summary>From the state of a case's decision step to the step it is counted under.</summary>
public static class WaitSteps
{
    /// <summary>Null = nobody waits: granted, withdrawn, or gone another way.</summary>
    public static WaitStep? Of(CaseState decision) =>
        decision switch
        {
            CaseState.NotStarted or CaseState.Underway or CaseState.Collecting => WaitStep.Before,
            CaseState.Submitted => WaitStep.Submitted,
            CaseState.InReview => WaitStep.InReview,
            CaseState.MoreAsked => WaitStep.MoreAsked,
            CaseState.Compensating => WaitStep.Compensating,
            CaseState.Partly or CaseState.Refused or CaseState.Appealed => WaitStep.AfterRefusal,
            _ => null,
        };
}
