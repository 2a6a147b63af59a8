using System.Globalization;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The measurement for people: the lines of docs/benchmarks.md.</summary>
internal static class SearchTable
{
    public static IEnumerable<string> Lines(SearchReport report)
    {
        var machine = report.Machine;
        yield return $"{report.Command} · {report.Date:yyyy-MM-dd} · seed {report.Seed}";
        yield return Text(
            $"{machine.Cpu}, {machine.Cores} cores, {machine.MemoryGib} GiB, {machine.System}, {machine.Runtime}"
        );
        yield return $"CPU figures are {report.Clock}; milliseconds per query.";
        foreach (var size in Sizes(report))
        {
            yield return "";
            foreach (var line in Size(size))
                yield return line;
        }
    }

    private static IEnumerable<SizeFigures> Sizes(SearchReport report) =>
        report.Growth.Values.Append(
            new(
                report.Profiles,
                report.Build,
                report.Snapshot,
                report.Memory,
                report.Scan,
                report.Change,
                report.Classes
            )
        );

    private static IEnumerable<string> Size(SizeFigures size)
    {
        yield return Text($"{size.Profiles} people");
        yield return Text(
            $"  build {size.Build.ProfilesPerCpuSecond} profiles per CPU second, {size.Build.WallSeconds} s passed; {size.Memory.BytesPerProfile} bytes per profile ({size.Memory.MappedBytesPerProfile} mapped)"
        );
        yield return size.Snapshot is { } file
            ? Text(
                $"  snapshot saved in {file.SaveMs} ms, loaded in {file.LoadMs} ms, {file.Bytes} bytes"
            )
            : "  no snapshot file";
        yield return Text(
            $"  one change is found after {size.Change.P50} / {size.Change.P95} ms; a plain scan takes {size.Scan.P50} ms"
        );
        yield return "  class       CPU p50    p95      p99      wall p50  p95      bytes    hits       scans  /s 1 thread  more";
        foreach (var (name, figures) in size.Classes)
            yield return Row(name, figures);
    }

    private static string Row(string name, ClassFigures f) =>
        Text(
            $"  {name, -11} {f.P50, -10:0.###} {f.P95, -8:0.###} {f.P99, -8:0.###} {f.Wall.P50, -9:0.###} {f.Wall.P95, -8:0.###} {f.AllocatedBytes, -8} {f.Hits, -10:0.#} {f.TimesScan, -6:0.##} {string.Join("  ", f.PerSecond.Values)}{(f.Failed > 0 ? $"  {f.Failed} FAILED" : "")}"
        );

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
