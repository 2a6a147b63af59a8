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
}
