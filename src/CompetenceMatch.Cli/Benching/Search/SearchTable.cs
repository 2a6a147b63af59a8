namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The measurement for people: the tables of docs/benchmarks.md, with a column for each size.</summary>
internal static class SearchTable
{
    private static readonly string[] atAskedSize =
    [
        "p99",
        "passed p50 / p95",
        "bytes",
        "hits",
        "scans",
        "a second, by threads",
    ];

    public static IEnumerable<string> Lines(SearchReport report)
    {
        var sizes = report.Sizes;
        var names = sizes.Select(size => Figures.Whole(size.Profiles)).ToArray();
        yield return $"`{report.Command}`, seed {report.Seed}, {report.Date:yyyy-MM-dd}. {report.Machine.Line}.";
        yield return "";
        yield return Figures.Row("index", names);
        yield return Figures.Rule(1 + names.Length);
        foreach (var (name, cell) in Index())
            yield return Figures.Row(name, sizes.Select(cell));
        yield return "";
        yield return Figures.Row("CPU ms, p50 / p95", [.. names, .. atAskedSize]);
        yield return Figures.Rule(1 + names.Length + atAskedSize.Length);
        foreach (var name in report.Classes.Keys)
            yield return Row(name, sizes);
        yield return "";
        yield return $"CPU is {report.Clock}. The columns after the sizes are of the largest.";
    }

    private static IEnumerable<(string, Func<SizeFigures, string>)> Index() =>
        [
            ("build, profiles per CPU second", s => Figures.Whole(s.Build.ProfilesPerCpuSecond)),
            ("build, seconds passed", s => Figures.Short(s.Build.WallSeconds)),
            ("snapshot, ms to save / load", Snapshot),
            ("memory, bytes per profile", s => Figures.Whole(s.Memory.BytesPerProfile)),
            ("scan, CPU ms", s => Figures.Short(s.Scan.P50)),
            ("one change found after, ms p50 / p95", s => Figures.Pair(s.Change.P50, s.Change.P95)),
        ];

    private static string Snapshot(SizeFigures size) =>
        size.Snapshot is { } file ? Figures.Pair(file.SaveMs, file.LoadMs) : "none";

    private static string Row(string name, IReadOnlyList<SizeFigures> sizes)
    {
        var asked = sizes[^1].Classes[name];
        return Figures.Row(
            $"`{name}`",
            [
                .. sizes
                    .Select(size => size.Classes[name])
                    .Select(figures => Figures.Pair(figures.P50, figures.P95)),
                Figures.Short(asked.P99),
                Figures.Pair(asked.Wall.P50, asked.Wall.P95),
                Figures.Whole(asked.AllocatedBytes),
                Figures.Whole(asked.Hits),
                Figures.Short(asked.TimesScan ?? 0),
                string.Join(" · ", asked.PerSecond.Values.Select(Figures.Whole))
                    + (asked.Failed > 0 ? $" ({asked.Failed} FAILED)" : ""),
            ]
        );
    }
}
