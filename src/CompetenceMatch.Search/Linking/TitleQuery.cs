using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>A title taken apart: its readings, the forms equal to one of them, its words and what they stand for.</summary>
internal sealed class TitleQuery
{
    private readonly Dictionary<int, bool> equal = [];
    private readonly Dictionary<int, (int Word, float Part)> stems = [];
    private readonly float[] shares;

    public TitleQuery(
        string text,
        string? language,
        LabelForms forms,
        WordFeatures features,
        WordPostings words
    )
    {
        Normal = TextForms.Normalise(text);
        Readings = TitleVariants
            .Of(text)
            .Select(TextForms.Fold)
            .Where(f => f.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        OwnLanguage = forms.Language(language);
        Stemming = language ?? "nb";
        for (var i = 0; i < Readings.Count; i++)
            FindEqual(TextForms.Squeeze(Readings[i]), i == 0, forms);
        var list = Readings.Count == 0 ? [] : WordFeatures.Words(Readings[0]).ToArray();
        shares = new float[list.Length];
        for (var i = 0; i < list.Length; i++)
        {
            // An unknown short word is a function word, not a rare one.
            shares[i] = words.Rarity(list[i]) * (list[i].Length < 4 ? 0.4f : 1);
            AddStems(i, list[i], features, words);
        }

        var total = Math.Max(shares.Sum(), 1e-6f);
        for (var i = 0; i < shares.Length; i++)
            shares[i] /= total;
    }

    public string Normal { get; }

    /// <summary>Folded, the whole title first; none when nothing readable was written.</summary>
    public IReadOnlyList<string> Readings { get; }

    /// <summary>Number of the query's language in the vocabulary; -1 = unknown, then every label is its own.</summary>
    public int OwnLanguage { get; }

    /// <summary>Whose endings and compounds apply.</summary>
    public string Stemming { get; }

    /// <summary>Forms written like a reading; true = like the whole title.</summary>
    public IReadOnlyDictionary<int, bool> Equal => equal;

    /// <summary>Stems and compound parts of the words that the vocabulary knows.</summary>
    public IReadOnlyDictionary<int, (int Word, float Part)> Stems => stems;

    /// <summary>Per word its share of the title by rarity; the shares sum to 1.</summary>
    public IReadOnlyList<float> Shares => shares;

    public bool IsOwn(int form, LabelForms forms) =>
        OwnLanguage < 0 || forms.LanguageOf(form) == OwnLanguage;

    private void FindEqual(string squeezed, bool whole, LabelForms forms)
    {
        for (var language = 0; language < forms.Languages.Count; language++)
        {
            var form = forms.Find(language, squeezed);
            if (form >= 0)
                equal.TryAdd(form, whole);
        }
    }

    private void AddStems(int word, string text, WordFeatures features, WordPostings words)
    {
        foreach (var (stem, part) in features.WordParts(text, Stemming))
        {
            var number = words.Find(stem);
            if (number >= 0 && (!stems.TryGetValue(number, out var known) || known.Part < part))
                stems[number] = (word, part);
        }
    }
}
