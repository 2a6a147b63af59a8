using System.Collections.Frozen;

namespace CompetenceMatch.Search.Text;

/// <summary>The endings of every language, as read from endings.tsv.</summary>
internal sealed class EndingTable
{
    public const string File = "endings.tsv";
    private readonly FrozenDictionary<string, LanguageEndings> byCode;
    private readonly LanguageTable languages;

    public EndingTable(string text, LanguageTable languages, Func<string, string> fold)
    {
        this.languages = languages;
        var read = languages.All.ToDictionary(
            l => l.Code,
            _ => new List<(Ending, bool)>(),
            StringComparer.Ordinal
        );
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in AnalysisRow.Parse(File, text, Columns))
        {
            row.CheckOrigin();
            if (!read.TryGetValue(row["language"], out var endings))
                throw row.Wrong("language", $"\"{row["language"]}\" is no language of its own");
            if (!seen.Add((row["language"], row.OneOf("place", "start", "end"), row["letters"])))
                throw row.Wrong("letters", "the same ending stands in an earlier row");
            endings.Add((Read(row, languages, fold), row["place"] == "start"));
        }

        var built = languages.All.ToDictionary(l => l, l => new LanguageEndings(l, read[l.Code]));
        byCode = languages.Codes.ToFrozenDictionary(
            c => c,
            c => built[languages.Find(c)!],
            StringComparer.Ordinal
        );
    }

    private static string[] Columns =>
        ["id", "language", "place", "letters", "becomes", "kind", "least", "source", "checked"];

    /// <summary>Those of the language; of the word's script where the two do not belong together.</summary>
    public LanguageEndings For(string language, char first)
    {
        var script = char.IsAsciiDigit(first) ? null : Script.Of(first);
        if (Find(language) is { } endings && (script is null || endings.Script == script))
            return endings;
        return byCode["und-" + (script ?? Script.Other)];
    }

    private LanguageEndings? Find(string language) =>
        byCode.TryGetValue(language, out var endings) ? endings
        : languages.Find(language) is { } known ? byCode[known.Code]
        : null;

    private static Ending Read(AnalysisRow row, LanguageTable languages, Func<string, string> fold)
    {
        row.Filled("id");
        row.OneOf(
            "kind",
            "plural",
            "definite",
            "gender",
            "case",
            "diminutive",
            "person",
            "article",
            "class",
            "keep"
        );
        foreach (var column in (ReadOnlySpan<string>)["letters", "becomes"])
        {
            if (fold(row[column]) != row[column])
                throw row.Wrong(column, $"is not written as it is compared: {fold(row[column])}");
        }

        var letters = row.Filled("letters");
        if (row["kind"] == "keep" != (letters == row["becomes"]))
            throw row.Wrong("becomes", "an ending that stays, and only that, becomes itself");
        var least = row["least"].Length > 0 ? row.Number1To9("least") : Least(row, languages);
        return new Ending(letters, row["becomes"], least);
    }

    private static int Least(AnalysisRow row, LanguageTable languages) =>
        languages.Find(row["language"])!.Least;
}
