using System.Globalization;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The measurement for people: the lines of docs/benchmarks.md, the smallest size first.</summary>
internal static class WebTable
{
    public static IEnumerable<string> Lines(WebReport report)
    {
        yield return $"{report.Command} · {report.Date:yyyy-MM-dd}";
        yield return report.Machine.Line;
        yield return $"CPU figures are {report.Clock}; milliseconds per request.";
        foreach (var line in report.Sizes.SelectMany(size => Lines(size, report.Browsers)))
            yield return line;
    }

    private static IEnumerable<string> Lines(WebSize size, int browsers)
    {
        yield return "";
        yield return Text(
            $"{size.Profiles} people, written in {size.FillSeconds} s; ready after {size.ReadySeconds} s with {size.ReadyMib} MiB, {size.LoadedMib} MiB at the end"
        );
        yield return Text(
            $"index rebuilt from the database in {size.RebuildSeconds} s, {size.Profiles / Math.Max(size.RebuildSeconds, 0.001):0} people a second"
        );
        yield return Text(
            $"{size.Audited.Asked} searches, {size.Audited.Rows} rows in the search log"
        );
        yield return Text(
            $"a change is in a search after {size.Change.Wall.P50:0.#} / {size.Change.Wall.P95:0.#} ms (p50 / p95 of {size.Change.Changes}, press to page)"
        );
        yield return Text(
            $"               one after the other             | {browsers} browsers at once"
        );
        yield return "  page         CPU p50  p95    p99    wall p50 | /s       CPU mean wall p50  p95    p99    allocated bytes";
        foreach (var (name, f) in size.Classes)
            yield return Text(
                $"  {name, -12} {f.P50, -8:0.##} {f.P95, -6:0.##} {f.P99, -6:0.##} {f.Wall.P50, -8:0.##} | {f.PerSecond, -8:0.#} {f.CpuTogether, -8:0.###} {f.WallTogether.P50, -9:0.##} {f.WallTogether.P95, -6:0.##} {f.WallTogether.P99, -6:0.##} {f.AllocatedBytes, -9} {f.Bytes}{(f.Failed > 0 ? $"  {f.Failed} FAILED" : "")}"
            );
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
