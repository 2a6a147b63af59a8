using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Core.Insight;

/// <summary>A job that began a year ago or more.</summary>
/// <param name="Municipality">Of the workplace.</param>
/// <param name="To">The last day; null = still there.</param>
/// <param name="Outcome">What is known of the person afterwards.</param>
public sealed record Stay(
    string? Municipality,
    DateOnly From,
    DateOnly? To,
    PlacementOutcome? Outcome
)
{
    /// <summary>How long one must have had the job.</summary>
    public const int Months = 12;

    public StayStep Step =>
        Outcome switch
        {
            PlacementOutcome.Stayed => StayStep.Stayed,
            PlacementOutcome.LeftRegion or PlacementOutcome.LeftNorway => StayStep.Left,
            _ when To is null || To >= From.AddMonths(Months) => StayStep.Stayed,
            _ => StayStep.NotKnown,
        };
}
