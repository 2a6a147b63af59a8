using CompetenceMatch.ReferenceData;
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

    /// <summary>How much the set counts in a fit: what people write counts more than what registers list.</summary>
    public int Weight { get; private init; } = 1;

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
            .Select(row => new VocabularyLabel(
                row[2],
                row[3],
                "title",
                row[1],
                Parent(row),
                row[0]
            ));
        var linker = new TitleLinker(new Vocabulary(labels));
        var right = Right(folder, source);
        var name = source + (labelSets.Length > 1 ? "+" : "") + (most < 100 ? $"~{most}" : "");
        var titles = Rows(folder, source, "queries.tsv")
            .Select(query => Labelled(linker, query[1], query[2], right[query[0]]));
        return new DevelopmentSet(name, source, titles.ToList());
    }

    /// <summary>Everyday titles against the built-in vocabulary: the rows of the relevance tests that are not held out.</summary>
    /// <param name="folder">The folder of the relevance tests.</param>
    /// <param name="languages">Those of the title sets that judge the result stay out.</param>
    public static DevelopmentSet Everyday(string folder, IEnumerable<string> languages)
    {
        var linker = new TitleLinker(Vocabulary.OfOccupations(ReferenceTables.Load().Terms));
        var titles = languages
            .SelectMany(language => Rows(folder, "", $"{language}.tsv"))
            .Where(row => row[2] is "first" or "top5" && row[4] == "seen")
            .Select(row => Labelled(linker, row[0], row[1], row[3].Split(';')[0]));
        return new DevelopmentSet("everyday", "everyday", titles.ToList()) { Weight = 4 };
    }

    private static LabelledTitle Labelled(
        TitleLinker linker,
        string title,
        string language,
        string concept
    )
    {
        var rows = linker.Features(title, language);
        var right = rows.FindIndex(r => linker.Vocabulary.Concepts[r.Concept] == concept);
        return new LabelledTitle(rows, right);
    }

    public double MeanReciprocalRank(FittedWeights model) =>
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
