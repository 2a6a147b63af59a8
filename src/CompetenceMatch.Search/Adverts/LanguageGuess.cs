namespace CompetenceMatch.Search.Adverts;

/// <summary>Bokmål, nynorsk or English, by the small words that only one of them has.</summary>
internal static class LanguageGuess
{
    private const int Read = 400;
    private static readonly string[] Nynorsk =
    [
        "ikkje",
        "eit",
        "ein",
        "frå",
        "vere",
        "og",
        "vi",
        "er",
        "på",
    ];
    private static readonly string[] Bokmaal =
    [
        "ikke",
        "et",
        "en",
        "fra",
        "være",
        "og",
        "vi",
        "er",
        "på",
    ];
    private static readonly string[] English =
    [
        "the",
        "and",
        "we",
        "are",
        "for",
        "with",
        "you",
        "in",
        "our",
    ];

    public static string? Of(AdvertScan scan)
    {
        var words = scan.Words.Take(Read).Select(word => word.Lower).ToList();
        var counts = new[] { ("nb", Bokmaal), ("nn", Nynorsk), ("en", English) }
            .Select(one => (Language: one.Item1, Count: words.Count(one.Item2.Contains)))
            .ToList();
        var best = counts.MaxBy(one => one.Count);
        return best.Count == 0 ? null : best.Language;
    }
}
