namespace CompetenceMatch.Cli.Benching.Link;

/// <summary>The measurement for people: the table of docs/benchmarks.md.</summary>
internal static class LinkTable
{
    private static readonly string[] columns =
    [
        "p50 / p95",
        "p99",
        "passed p50 / p95",
        "bytes",
        "a second, by threads",
    ];

    public static IEnumerable<string> Lines(LinkReport report)
    {
        yield return $"`cm bench link`, seed {report.Seed}, {report.Date:yyyy-MM-dd}. {report.Machine.Line}.";
        yield return $"{Figures.Whole(report.Labels)} labels of {Figures.Whole(report.Concepts)} concepts, "
            + $"built in {Figures.Short(report.BuildCpuSeconds)} CPU seconds, {Figures.Short(report.MemoryMib)} MiB kept.";
        yield return "";
        yield return Figures.Row("CPU ms per title", columns);
        yield return Figures.Rule(1 + columns.Length);
        foreach (var (name, f) in report.Classes)
            yield return Figures.Row(
                $"`{name}`",
                [
                    Figures.Pair(f.P50, f.P95),
                    Figures.Short(f.P99),
                    Figures.Pair(f.Wall.P50, f.Wall.P95),
                    Figures.Whole(f.AllocatedBytes),
                    string.Join(" · ", f.PerSecond.Values.Select(Figures.Whole)),
                ]
            );
    }
}
