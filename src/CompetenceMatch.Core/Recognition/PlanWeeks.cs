namespace CompetenceMatch.Core.Recognition;

/// <summary>Total weeks of a way, an estimate; at least so many when a part is unknown.</summary>
public sealed record PlanWeeks(int Min, int Max, bool AtLeast);
