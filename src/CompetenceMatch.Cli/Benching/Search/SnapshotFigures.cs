namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Writing the index to a file and taking it from there, in time passed.</summary>
internal sealed record SnapshotFigures(double SaveMs, double LoadMs, long Bytes);
