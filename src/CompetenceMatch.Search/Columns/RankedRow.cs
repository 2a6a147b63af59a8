namespace CompetenceMatch.Search.Columns;

/// <summary>Where a person stands in a list: smaller first, part by part.</summary>
/// <param name="Segment">Number of the segment in the snapshot.</param>
/// <param name="Score">Hundredths.</param>
internal readonly record struct RankedRow(
    long First,
    long Second,
    ulong Tie,
    int Segment,
    int Row,
    int Score
);
