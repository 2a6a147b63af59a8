namespace CompetenceMatch.Core.Matching;

/// <summary>A part with what the person left open, and the points (hundredths) that rest on it.</summary>
internal sealed record PartScore(
    MatchPart Part,
    IReadOnlyList<NotStated> NotStated,
    int UnstatedPoints
);
