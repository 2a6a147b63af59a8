using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

/// <summary>National titles and their ESCO labels, where the build server has them beside the checkout (CM_OPEN_DATA).</summary>
public sealed class DevelopmentSetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("da", 0.62)]
    [InlineData("en", 0.58)]
    public void National_titles_reach_their_concepts(string set, double least)
    {
        if (Environment.GetEnvironmentVariable("CM_OPEN_DATA") is not { Length: > 0 } folder)
        {
            output.WriteLine(
                "not measured: CM_OPEN_DATA names no folder with the development sets"
            );
            return;
        }

        string[][] Rows(string file) =>
            File.ReadLines(Path.Combine(folder, "linking-dev", set, file))
                .Select(line => line.Split('\t'))
                .ToArray();
        var linker = new TitleLinker(
            new Vocabulary(
                Rows("labels.tsv")
                    .Select(r => new VocabularyLabel(r[2], r[3], "title", r[1], r[4], r[0]))
            )
        );
        var concepts = Rows("labels.tsv").ToDictionary(r => r[0], r => r[2]);
        var right = Rows("gold.tsv")
            .GroupBy(r => r[0])
            .ToDictionary(g => g.Key, g => concepts[g.First()[1]]);

        var ranks = Rows("queries.tsv")
            .Select(q =>
                linker.Link(q[1], q[2], 100).Select(a => a.Concept).ToList().IndexOf(right[q[0]])
            )
            .ToArray();

        var mean = ranks.Average(r => r < 0 ? 0 : 1.0 / (r + 1));
        output.WriteLine($"{set}: mean reciprocal rank {mean:0.000} of {ranks.Length} titles");
        mean.ShouldBeGreaterThan(least);
    }
}
