using System.Diagnostics;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

public sealed class RelevanceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files => [.. RelevanceRow.Files];

    // The files as they stand now are written beside the program: copy them when a change is meant.
    [Theory]
    [MemberData(nameof(Files))]
    public void Titles_win_and_lose_as_is_on_record(string file)
    {
        var rows = RelevanceRow.Read(file);
        var now = rows.Select(r => (Row: r, Standing: r.Holds ? "wins" : "loses")).ToArray();
        Directory.CreateDirectory("relevance-now");
        File.WriteAllLines(
            Path.Combine("relevance-now", $"{file}.tsv"),
            [RelevanceRow.Header, .. now.Select(n => n.Row.Line(n.Standing))]
        );
        foreach (var set in (string[])["seen", "heldout"])
            Print($"{file} {set}", rows.Where(r => r.Set == set));
        foreach (var (row, _) in now.Where(n => n.Row.Standing == "loses"))
            output.WriteLine("known loser " + row.Explain());

        rows.Length.ShouldBeGreaterThanOrEqualTo(
            file is "nb" or "en" or "uk" or "pl" or "ar" ? 60 : 15
        );
        now.Where(n => n.Standing != n.Row.Standing)
            .Select(n => $"{n.Standing} now: {n.Row.Explain()}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Everyday_words_reach_the_occupation_they_mean()
    {
        var rows = RelevanceRow
            .Files.SelectMany(RelevanceRow.Read)
            .Where(r => r.IsEveryday)
            .ToArray();
        foreach (var set in rows.GroupBy(r => r.Set))
            Print(set.Key, set);
        var (first, five) = Print("all", rows);

        rows.Count(r => r.Set == "heldout").ShouldBeGreaterThan(rows.Length / 5);
        first.ShouldBeGreaterThanOrEqualTo(0.85);
        five.ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void A_title_is_linked_in_milliseconds()
    {
        var titles = RelevanceRow.Files.SelectMany(RelevanceRow.Read).ToArray();
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

    private (double First, double Five) Print(string name, IEnumerable<RelevanceRow> some)
    {
        var rows = some.Where(r => r.IsEveryday).ToArray();
        if (rows.Length == 0)
            return (1, 1);
        var (first, five) = (rows.Count(r => r.IsAmong(1)), rows.Count(r => r.IsAmong(5)));
        output.WriteLine(
            $"{name}: {rows.Length} titles, first {first} ({(double)first / rows.Length:P0}), in five {five} ({(double)five / rows.Length:P0})"
        );
        return ((double)first / rows.Length, (double)five / rows.Length);
    }
}
