using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>What stands about one person outside the follow-up itself.</summary>
/// <param name="DueOn">The team's earliest open action, or the review of the plan.</param>
/// <param name="WorkActions">The work-directed ones.</param>
public sealed record QueueRow(
    DateOnly? DueOn,
    IReadOnlyList<(ActionState State, DateTime? EndedAt)> WorkActions,
    DateTime? IntroductionDeadline,
    bool ReferredToUs,
    bool AtRisk
);
