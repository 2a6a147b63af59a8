using System.Globalization;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The measurement for people: the lines of docs/benchmarks.md.</summary>
internal static class WebTable
{
    public static IEnumerable<string> Lines(WebReport report)
    {
        var machine = report.Machine;
        yield return $"{report.Command} · {report.Date:yyyy-MM-dd}";
        yield return Text(
            $"{machine.Cpu}, {machine.Cores} cores, {machine.MemoryGib} GiB, {machine.System}, {machine.Runtime}"
        );
        yield return Text(
            $"{report.Profiles} people; ready after {report.ReadySeconds} s with {report.ReadyMib} MiB, {report.LoadedMib} MiB at the end"
        );
        yield return Text(
            $"{report.Audited.Asked} searches, {report.Audited.Rows} rows in the search log"
        );
        yield return Text(
            $"a change is in a search after {report.Change.Wall.P50:0.#} / {report.Change.Wall.P95:0.#} ms (p50 / p95 of {report.Change.Changes}, press to page)"
        );
        yield return $"CPU figures are {report.Clock}; milliseconds per request.";
        yield return Text(
            $"               one after the other             | {report.Browsers} browsers at once"
        );
        yield return "  page         CPU p50  p95    p99    wall p50 | /s       CPU mean wall p50  p95    p99    bytes";
        foreach (var (name, f) in report.Classes)
            yield return Text(
                $"  {name, -12} {f.P50, -8:0.##} {f.P95, -6:0.##} {f.P99, -6:0.##} {f.Wall.P50, -8:0.##} | {f.PerSecond, -8:0.#} {f.CpuTogether, -8:0.###} {f.WallTogether.P50, -9:0.##} {f.WallTogether.P95, -6:0.##} {f.WallTogether.P99, -6:0.##} {f.Bytes}{(f.Failed > 0 ? $"  {f.Failed} FAILED" : "")}"
            );
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
