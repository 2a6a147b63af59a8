namespace CompetenceMatch.Core.FollowUp;

/// <summary>What the queue knows about one follow-up; the caller leaves out what the scope does not open.</summary>
/// <param name="StartedOn">Null = not started.</param>
/// <param name="DueOn">The earliest day of what is agreed: next contact, own action, review of the plan.</param>
/// <param name="LastContactOn">Null = never.</param>
/// <param name="WaitsOnUs">A request without a first contact, or a referral to us without an answer.</param>
/// <param name="IntroductionDeadline">The earliest one that waits for the person's answer.</param>
/// <param name="Overqualified">In the present job, and not by the person's own wish.</param>
/// <param name="HasOpenWorkAction">A work-directed action that is planned or going on.</param>
/// <param name="LastWorkActionOn">When the last one ended; null = there was none.</param>
public sealed record QueueFacts(
    FollowUpState State,
    bool HasLead,
    DateOnly? StartedOn = null,
    DateOnly? DueOn = null,
    DateOnly? LastContactOn = null,
    bool WaitsOnUs = false,
    DateOnly? IntroductionDeadline = null,
    bool Overqualified = false,
    bool HasOpenWorkAction = false,
    DateOnly? LastWorkActionOn = null,
    bool AtRisk = false
);
