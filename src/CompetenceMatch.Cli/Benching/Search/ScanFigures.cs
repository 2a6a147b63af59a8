namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The bound: everyone's row touched once. CPU milliseconds, and the same in time passed.</summary>
internal sealed record ScanFigures(double P50, double P95, double P99, Percentiles Wall);
