namespace CompetenceMatch.Cli.Benching;

/// <summary>What one class of queries cost. P50, P95 and P99 are CPU milliseconds per query on one thread.</summary>
/// <param name="Wall">The same in time passed.</param>
/// <param name="AllocatedBytes">Per query, the mean; <paramref name="AllocatedMost"/> the highest of a query.</param>
/// <param name="Failed">Queries that ended in an exception.</param>
/// <param name="Empty">Queries without a hit.</param>
/// <param name="Hits">Per query, the mean.</param>
/// <param name="PerSecond">Queries a second by number of threads.</param>
/// <param name="TimesScan">P50 in scans of everyone's row; null where no scan was measured.</param>
internal sealed record ClassFigures(
    double P50,
    double P95,
    double P99,
    Percentiles Wall,
    long AllocatedBytes,
    long AllocatedMost,
    int Queries,
    int Failed,
    int Empty,
    double Hits,
    IReadOnlyDictionary<string, double> PerSecond,
    double? TimesScan = null
);
