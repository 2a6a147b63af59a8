namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>What one page costs. P50, P95 and P99 are milliseconds of the server's CPU per request, asked one after the other.</summary>
/// <param name="Wall">The same in time passed at the browser.</param>
/// <param name="AllocatedBytes">By the server per request when several browsers ask at once, the mean; what it does beside them is in it.</param>
/// <param name="Bytes">Of one answer as sent, the mean.</param>
/// <param name="PerSecond">Requests a second when several browsers ask at once, on the same machine.</param>
/// <param name="CpuTogether">Milliseconds of the server's CPU per request then, the mean.</param>
/// <param name="WallTogether">Time passed per request then.</param>
internal sealed record PageFigures(
    double P50,
    double P95,
    double P99,
    Percentiles Wall,
    long AllocatedBytes,
    int Requests,
    int Failed,
    long Bytes,
    double PerSecond,
    double CpuTogether,
    Percentiles WallTogether
);
