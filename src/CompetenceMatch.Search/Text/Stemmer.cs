using System.Collections.Frozen;

namespace CompetenceMatch.Search.Text;

/// <summary>Light stems: the commonest plural, definite and gender endings of folded words.</summary>
internal static class Stemmer
{
    private const int ShortestStem = 4;

    private static readonly string[] Nordic =
    [
        "inne",
        "erne",
        "arna",
        "erna",
        "orna",
        "ene",
        "ane",
        "are",
        "ar",
        "er",
        "en",
        "et",
        "or",
        "e",
        "a",
    ];
    private static readonly string[] English = ["ies", "es", "s"];
    private static readonly string[] German = ["innen", "in", "en", "er", "n", "e", "s"];
    private static readonly string[] Polish =
    [
        "kami",
        "owie",
        "arka",
        "arz",
        "ami",
        "iem",
        "ka",
        "ki",
        "em",
        "ow",
        "y",
        "i",
        "a",
        "e",
        "k",
    ];
    private static readonly string[] Cyrillic =
    [
        "ниця",
        "ница",
        "ками",
        "ами",
        "ка",
        "ки",
        "ом",
        "ою",
        "ив",
        "ов",
        "а",
        "и",
        "у",
        "я",
        "е",
        "к",
    ];
    private static readonly string[] Romance =
    [
        "euses",
        "euse",
        "eurs",
        "eur",
        "iere",
        "ier",
        "ora",
        "as",
        "os",
        "es",
        "a",
        "o",
        "e",
        "s",
    ];
    private static readonly string[] Arabic = ["ات", "ين", "ون", "يه", "ه", "ي"];

    private static readonly FrozenDictionary<string, string[]> Endings = new Dictionary<
        string,
        string[]
    >
    {
        ["nb"] = Nordic,
        ["nn"] = Nordic,
        ["no"] = Nordic,
        ["da"] = Nordic,
        ["sv"] = Nordic,
        ["en"] = English,
        ["de"] = German,
        ["nl"] = German,
        ["pl"] = Polish,
        ["uk"] = Cyrillic,
        ["ru"] = Cyrillic,
        ["fr"] = Romance,
        ["es"] = Romance,
        ["ro"] = Romance,
        ["ar"] = Arabic,
        ["fa"] = ["ها", "ان", "ي"],
        ["tr"] = ["lari", "leri", "lar", "ler", "si", "i"],
        ["lt"] = ["ojas", "oja", "ai", "as", "is", "us", "e", "a"],
    }.ToFrozenDictionary();

    /// <summary>The stem of a folded word; the word itself where the language has no table.</summary>
    public static string Stem(string word, string language)
    {
        if (!Endings.TryGetValue(language, out var endings))
            return word;
        var stem = word;
        if (
            ReferenceEquals(endings, Arabic)
            && stem.Length > 4
            && stem.StartsWith("ال", StringComparison.Ordinal)
        )
        {
            stem = stem[2..];
        }
        // Two rounds: "pleier-ne" loses the definite ending first and the plural next.
        return Strip(Strip(stem, endings), endings);
    }

    private static string Strip(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (
                word.Length - ending.Length >= ShortestStem
                && word.EndsWith(ending, StringComparison.Ordinal)
            )
            {
                return word[..^ending.Length];
            }
        }
        return word;
    }
}
