using System.Globalization;

namespace CompetenceMatch.Cli.Benching.Link;

/// <summary>The measurement for people.</summary>
internal static class LinkTable
{
    public static IEnumerable<string> Lines(LinkReport report)
    {
        yield return $"cm bench link · {report.Date:yyyy-MM-dd} · seed {report.Seed}";
        yield return report.Machine.ToString();
        yield return Text(
            $"{report.Labels} labels of {report.Concepts} concepts; built in {report.BuildCpuSeconds} CPU seconds, keeps {report.MemoryMib} MiB"
        );
        yield return $"CPU figures are {report.Clock}; milliseconds per title.";
        yield return "  class       CPU p50    p95      p99      wall p50  bytes    /s 1 thread  more";
        foreach (var (name, f) in report.Classes)
            yield return Text(
                $"  {name, -11} {f.P50, -10:0.###} {f.P95, -8:0.###} {f.P99, -8:0.###} {f.Wall.P50, -9:0.###} {f.AllocatedBytes, -8} {string.Join("  ", f.PerSecond.Values)}"
            );
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
