using System.Diagnostics;
using System.Globalization;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>What a vocabulary costs: seconds to build, megabytes kept, milliseconds per title.</summary>
internal static class Measure
{
    /// <param name="labels">A label file as `cm link --labels` reads it.</param>
    /// <param name="queries">A query file as `cm link --queries` reads it.</param>
    public static void Write(string labels, string queries, TextWriter output)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var vocabulary = new Vocabulary(
            Rows(labels).Select(r => new VocabularyLabel(r[2], r[3], "title", r[1], r[4], r[0]))
        );
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var building = Stopwatch.StartNew();
        var linker = new TitleLinker(vocabulary);
        building.Stop();
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{vocabulary.Labels.Count} labels: labels {(held - before) / 1e6:0} MB, index {(kept - held) / 1e6:0} MB, built in {building.Elapsed.TotalSeconds:0.0} s"
            )
        );
        var titles = Rows(queries).ToArray();
        Times("language known", titles, t => linker.Link(t[1], t[2]), output);
        Times("language unknown", titles, t => linker.Link(t[1]), output);
        var typeahead = new Typeahead(linker);
        Times(
            "typed",
            titles,
            t => typeahead.Suggest(t[1][..Math.Min(6, t[1].Length)], "nb", 7),
            output
        );
        output.WriteLine($"with typeahead {(GC.GetTotalMemory(true) - before) / 1e6:0} MB in all");
    }

    private static void Times(
        string name,
        string[][] titles,
        Action<string[]> act,
        TextWriter output
    )
    {
        foreach (var title in titles.Take(100))
            act(title);
        var times = titles
            .Select(title =>
            {
                var start = Stopwatch.GetTimestamp();
                act(title);
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            })
            .Order()
            .ToArray();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: p50 {times[times.Length / 2]:0.0} ms, p95 {times[times.Length * 95 / 100]:0.0} ms, highest {times[^1]:0.0} ms"
            )
        );
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Select(line => line.Split('\t'));
}
