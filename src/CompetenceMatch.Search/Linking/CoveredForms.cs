using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>
/// Tells when every word of a label stands in the query, in any order and bend: "sjåfør av lastebil"
/// covers "lastebilsjåfør", "jeg har vært kokk" covers "kokk".
/// </summary>
internal sealed class CoveredForms
{
    private readonly string[][] parts;
    private readonly WordFeatures features;
    private readonly WordPostings words;

    public CoveredForms(LabelForms forms, WordFeatures features, WordPostings words)
    {
        this.features = features;
        this.words = words;
        parts = Enumerable
            .Range(0, forms.Count)
            .Select(f => features.Parts(forms.Folded[f], forms.Languages[f]))
            .ToArray();
    }

    /// <summary>Per stem in the query its share of the query by rarity; the shares sum to about 1.</summary>
    public Dictionary<string, float> Shares(string folded, string language)
    {
        var shares = new Dictionary<string, float>(StringComparer.Ordinal);
        var total = 0f;
        foreach (var word in WordFeatures.Words(folded))
        {
            // An unknown short word is a function word, not a rare one.
            var rarity = words.Rarity(word) * (word.Length < 4 ? 0.4f : 1);
            total += rarity;
            foreach (var (stem, part) in features.WordParts(word, language))
                shares[stem] = Math.Max(shares.GetValueOrDefault(stem), rarity * part);
        }

        foreach (var stem in shares.Keys)
            shares[stem] /= total;
        return shares;
    }

    /// <summary>The share of the query that the form explains, and how many of its words are missing.</summary>
    public (float Share, int Missing) Share(int form, Dictionary<string, float> shares)
    {
        var (sum, missing) = (0f, 0);
        foreach (var part in parts[form])
        {
            if (shares.TryGetValue(part, out var share))
                sum += share;
            else
                missing++;
        }

        return (Math.Min(1, sum), missing);
    }
}
