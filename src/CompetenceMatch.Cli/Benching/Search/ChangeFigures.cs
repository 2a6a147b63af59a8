namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>From a changed person handed over until a search finds the change, in time passed.</summary>
/// <param name="NotFound">Changes that no search found; anything but 0 is a fault.</param>
internal sealed record ChangeFigures(double P50, double P95, double P99, int Changes, int NotFound);
