namespace CompetenceMatch.Core.Recognition;

/// <summary>The way a plan recommends, without its alternatives and support.</summary>
/// <param name="AskAuthority">Set where the facts end.</param>
public sealed record RecommendedWay(PlannedWay Way, AskAuthority? AskAuthority);
