using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>The words of a folded title with their stems and compound parts, as keys with weights.</summary>
internal sealed class WordFeatures
{
    private const int MostWords = 24;
    private readonly Dictionary<string, CompoundSplitter> splitters = new(StringComparer.Ordinal);

    public WordFeatures(LabelForms forms)
    {
        foreach (var language in AnalysisLanguages.Compounding)
        {
            splitters[language] = new CompoundSplitter(
                Enumerable
                    .Range(0, forms.Count)
                    .Where(f => forms.Languages[forms.LanguageOf(f)] == language)
                    .SelectMany(f => forms.Folded[f].Split(' ')),
                language
            );
        }
    }

    public static IEnumerable<string> Words(string folded) =>
        folded.Split(' ', MostWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostWords);

    /// <param name="language">Of the text; decides stems and compounds.</param>
    public Dictionary<string, float> Of(string folded, string language)
    {
        var features = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var word in Words(folded))
        {
            Add(features, word, 1);
            Add(features, StemKey(word, language), LinkWeights.Stem);
            if (Split(word, language) is not { } parts)
                continue;
            Add(features, parts.Head, LinkWeights.CompoundPart);
            Add(features, parts.Tail, LinkWeights.CompoundPart);
            Add(
                features,
                StemKey(parts.Head, language),
                LinkWeights.CompoundPart * LinkWeights.Stem
            );
            Add(
                features,
                StemKey(parts.Tail, language),
                LinkWeights.CompoundPart * LinkWeights.Stem
            );
        }

        return features;
    }

    /// <summary>The stems that together say what a label says: of its words, or of a compound's parts.</summary>
    public string[] Parts(string folded, string language) =>
        Words(folded)
            .SelectMany(w =>
                Split(w, language) is { } parts
                    ? new[] { StemKey(parts.Head, language), StemKey(parts.Tail, language) }
                    : [StemKey(w, language)]
            )
            .ToArray();

    /// <summary>Every stem that a word of a query offers, with its share of the word.</summary>
    public IEnumerable<(string Stem, float Part)> WordParts(string word, string language)
    {
        yield return (StemKey(word, language), 1);
        if (Split(word, language) is not { } parts)
            yield break;
        yield return (StemKey(parts.Head, language), LinkWeights.CompoundHead);
        yield return (StemKey(parts.Tail, language), LinkWeights.CompoundPart);
    }

    private (string Head, string Tail)? Split(string word, string language) =>
        splitters.TryGetValue(LanguageCodes.Plain(language), out var splitter)
            ? splitter.Split(word)
            : null;

    private static string StemKey(string word, string language) =>
        "~" + Stemmer.Stem(word, LanguageCodes.Plain(language));

    private static void Add(Dictionary<string, float> features, string key, float weight) =>
        features[key] = Math.Max(features.GetValueOrDefault(key), weight);
}
