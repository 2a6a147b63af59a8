using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

/// <summary>Texts that are no title, beside real titles: what the threshold for "no good answer" is measured on.</summary>
public sealed class ConfidenceTests(ITestOutputHelper output)
{
    [Fact]
    public void What_is_no_title_gets_no_confident_answer_and_real_titles_do()
    {
        var rows = File.ReadLines(Path.Combine("relevance", "nothing.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Select(p =>
                (
                    Title: p[0],
                    IsTitle: p[2] == "confident",
                    Best: BuiltIn.Linker.Link(p[0], p[1], 1) is [var best, ..] ? best : null
                )
            )
            .ToArray();
        var nothing = rows.Where(r => !r.IsTitle).ToArray();
        var titles = rows.Where(r => r.IsTitle).ToArray();
        nothing.Length.ShouldBeGreaterThanOrEqualTo(120);
        titles.Length.ShouldBeGreaterThanOrEqualTo(120);

        for (var at = 0.4; at <= 0.9; at += 0.05)
            output.WriteLine(
                $"from {at:0.00}: {Share(nothing.Select(r => Score(r.Best) < at))} of what is no title without answer, {Share(titles.Select(r => Score(r.Best) >= at))} of the titles with one"
            );
        foreach (var (title, _, best) in nothing.Where(r => Score(r.Best) >= TitleLinker.Confident))
            output.WriteLine(
                $"answered: {title} with {best!.Label} {best.Score:0.00} {best.Reason}"
            );
        foreach (var (title, _, best) in titles.Where(r => Score(r.Best) < TitleLinker.Confident))
            output.WriteLine($"not answered: {title}, best {best?.Label} {Score(best):0.00}");

        Part(nothing.Select(r => Score(r.Best) < TitleLinker.Confident)).ShouldBeGreaterThan(0.9);
        Part(titles.Select(r => Score(r.Best) >= TitleLinker.Confident)).ShouldBeGreaterThan(0.9);
    }

    private static double Score(LinkedTitle? best) => best?.Score ?? 0;

    private static double Part(IEnumerable<bool> holds) => holds.Average(h => h ? 1.0 : 0);

    private static string Share(IEnumerable<bool> holds) => $"{Part(holds):P0}";
}
