using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>Titles of a country's classification with their ESCO concepts, and the candidates found for each.</summary>
internal sealed class DevelopmentSet
{
    private DevelopmentSet(string name, string language, List<LabelledTitle> titles)
    {
        Name = name;
        Language = language;
        Titles = titles;
    }

    public string Name { get; }

    /// <summary>Sets of one language are fitted and judged together.</summary>
    public string Language { get; }

    public List<LabelledTitle> Titles { get; }

    public double Recall => Titles.Count(t => t.Right >= 0) / (double)Titles.Count;

    /// <param name="folder">The folder of the sets; each holds queries.tsv, labels.tsv and gold.tsv.</param>
    /// <param name="source">The set the titles come from.</param>
    /// <param name="labelSets">The sets whose labels are the vocabulary.</param>
    /// <param name="most">Labels kept per concept and language: languages differ much in how many they have.</param>
    public static DevelopmentSet Load(
        string folder,
        string source,
        string[] labelSets,
        int most = int.MaxValue
    )
    {
        var labels = labelSets
            .SelectMany(set => Rows(folder, set, "labels.tsv"))
            .GroupBy(row => (row[2], row[3]))
            .SelectMany(concept => concept.Take(most))
            .Select(row => new VocabularyLabel(row[2], row[3], "title", row[1], Parent(row), row[0]));
        var vocabulary = new Vocabulary(labels);
        var linker = new TitleLinker(vocabulary);
        var right = Right(folder, source);
        var titles = new List<LabelledTitle>();
        foreach (var query in Rows(folder, source, "queries.tsv"))
        {
            var rows = linker.Features(query[1], query[2]);
            var concept = right[query[0]];
            titles.Add(
                new LabelledTitle(
                    query[1],
                    rows,
                    rows.FindIndex(r => vocabulary.Concepts[r.Concept] == concept),
                    linker.IsGroup(concept)
                )
            );
        }

        var name = source + (labelSets.Length > 1 ? "+" : "") + (most < 100 ? $"~{most}" : "");
        return new DevelopmentSet(name, source, titles);
    }

    public double MeanReciprocalRank(LinkModel model) =>
        Titles.Average(title => title.ReciprocalRank(model));

    private static Dictionary<string, string> Right(string folder, string set)
    {
        var concepts = Rows(folder, set, "labels.tsv").ToDictionary(r => r[0], r => r[2]);
        return Rows(folder, set, "gold.tsv")
            .GroupBy(r => r[0])
            .ToDictionary(g => g.Key, g => concepts[g.First()[1]]);
    }

    private static string? Parent(string[] row) => row[4].Length > 0 ? row[4] : null;

    private static IEnumerable<string[]> Rows(string folder, string set, string file) =>
        File.ReadLines(Path.Combine(folder, set, file)).Select(line => line.Split('\t'));
}
