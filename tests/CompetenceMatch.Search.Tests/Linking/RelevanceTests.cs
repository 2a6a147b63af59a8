using System.Diagnostics;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

public sealed class RelevanceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles("relevance", "*.tsv")
                .Select(f => Path.GetFileNameWithoutExtension(f)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Everyday_titles_reach_the_occupation_they_mean(string file)
    {
        var rows = Rows(file);
        rows.Count.ShouldBeGreaterThanOrEqualTo(20);
        var misses = rows.Where(r => !Holds(r)).Select(Explain).ToArray();
        var placed = rows.Where(r => r.Expectation is "first" or "top5").ToArray();
        var first = placed.Count(r => Rank(r, 1));
        output.WriteLine(
            $"{file}: {placed.Length} titles, {first} first, {placed.Count(r => Rank(r, 5))} in five"
        );
        misses.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_is_linked_in_milliseconds()
    {
        var titles = Files.SelectMany(f => Rows((string)f)).ToArray();
        foreach (var row in titles)
        {
            BuiltIn.Linker.Link(row.Title, row.Language, 10);
        }

        var times = titles
            .Select(t => Milliseconds(() => BuiltIn.Linker.Link(t.Title, t.Language, 10)))
            .Order()
            .ToArray();
        output.WriteLine(
            $"link p50 {times[times.Length / 2]:0.00} ms, p95 {times[times.Length * 95 / 100]:0.00} ms"
        );
        var typed = titles
            .SelectMany(t =>
                Enumerable
                    .Range(1, Math.Min(8, t.Title.Length))
                    .Select(n => (Text: t.Title[..n], t.Language))
            )
            .ToArray();
        times = typed
            .Select(t => Milliseconds(() => BuiltIn.Typeahead.Suggest(t.Text, t.Language, 8)))
            .Order()
            .ToArray();
        output.WriteLine(
            $"suggest p50 {times[times.Length / 2]:0.00} ms, p95 {times[times.Length * 95 / 100]:0.00} ms, max {times[^1]:0.00} ms"
        );
        times.Length.ShouldBeGreaterThan(100);
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static bool Holds(Row row) =>
        row.Expectation switch
        {
            "first" => Rank(row, 1),
            "top5" => Rank(row, 5),
            "never" => !Rank(row, 5),
            "none" => !BuiltIn.Linker.Link(row.Title, row.Language, 1).Any(a => a.IsConfident),
            _ => throw new InvalidDataException(row.Expectation),
        };

    private static bool Rank(Row row, int top) =>
        BuiltIn.Linker.Link(row.Title, row.Language, top).Any(a => a.Concept == row.Occupation);

    private static string Explain(Row row) =>
        $"{row.Title} ({row.Expectation} {row.Occupation}): "
        + string.Join(
            "; ",
            BuiltIn
                .Linker.Link(row.Title, row.Language, 5)
                .Select(a => $"{a.Concept} {a.Score:0.00} {a.Label} {a.Reason}")
        );

    private static List<Row> Rows(string file) =>
        File.ReadLines(Path.Combine("relevance", $"{file}.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Select(p => new Row(p[0], p[1], p[2], p[3]))
            .ToList();

    private sealed record Row(string Title, string Language, string Expectation, string Occupation);
}
