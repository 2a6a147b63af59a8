using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A public support an employer or person can use; amounts as of the source's date.</summary>
public sealed record Measure(
    string Id,
    TableText Name,
    TableText Owner,
    string TargetGroup,
    string EmployerRole,
    string Duration,
    string Amount,
    string HowToStart,
    string Url,
    string Source,
    string Confidence,
    IReadOnlyList<string> UnverifiedFields
)
{
    public WhoApplies AppliesBy { get; init; }

    /// <summary>When a recognition plan names it; null = only on <see cref="PlanRoutes"/>.</summary>
    public MeasureMoment? PlanMoment { get; init; }

    /// <summary>Routes on which a recognition plan names it.</summary>
    public IReadOnlyList<string> PlanRoutes { get; init; } = [];
}
