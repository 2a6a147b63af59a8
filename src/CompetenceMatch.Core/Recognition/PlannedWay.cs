using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Routes with their steps in order.</summary>
/// <param name="Weeks">Null = wholly unknown.</param>
/// <param name="LanguageGate">What the way demands, met or not; null = no level demanded by law.</param>
public sealed record PlannedWay(
    IReadOnlyList<string> Routes,
    IReadOnlyList<PlanStep> Steps,
    PlanWeeks? Weeks,
    LanguageGate? LanguageGate
)
{
    public static PlannedWay Nothing { get; } = new([], [], null, null);

    /// <summary>What it ends in; null = nothing is left to do.</summary>
    public RouteGain? Gives { get; init; }

    /// <summary>When it can be done, counted from the day of the plan; null = wholly unknown.</summary>
    public PlanDates? Dates { get; init; }

    /// <summary>The steps whose delay delays the whole way, in order.</summary>
    public IEnumerable<PlanStep> CriticalPath => Steps.Where(step => step.IsCritical);
}
