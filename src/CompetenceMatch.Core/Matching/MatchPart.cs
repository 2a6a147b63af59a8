namespace CompetenceMatch.Core.Matching;

/// <summary>One part of the score: max and points in hundredths, and why as rule ids with arguments.</summary>
public sealed record MatchPart(PartId Part, int Max, int Points, IReadOnlyList<Because> Because);
