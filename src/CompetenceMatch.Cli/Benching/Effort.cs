namespace CompetenceMatch.Cli.Benching;

/// <summary>How much is asked: enough for figures, or just enough to show that it runs.</summary>
/// <param name="Rounds">Times each query is measured; its median counts, so that a neighbour's burst does not.</param>
/// <param name="Threads">The highest number of threads that throughput is measured on.</param>
/// <param name="Throughput">How long each such measurement asks.</param>
internal sealed record Effort(int Queries, int Rounds, int Threads, TimeSpan Throughput)
{
    private const int FewestForPercentiles = 200;

    public static Effort Full(int threads) =>
        new(FewestForPercentiles, 3, threads, TimeSpan.FromMilliseconds(500));

    public static Effort Quick(int threads) => new(20, 1, threads, TimeSpan.FromMilliseconds(10));
}
