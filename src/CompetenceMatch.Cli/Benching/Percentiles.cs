namespace CompetenceMatch.Cli.Benching;

/// <summary>What half, 95 and 99 of 100 stay at or below, in milliseconds.</summary>
internal sealed record Percentiles(double P50, double P95, double P99)
{
    public static Percentiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new(At(sorted, 50), At(sorted, 95), At(sorted, 99));
    }

    private static double At(double[] sorted, int percent)
    {
        if (sorted.Length == 0)
            return 0;
        var rank = (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1;
        return Math.Round(sorted[Math.Max(rank, 0)], 4);
    }
}
