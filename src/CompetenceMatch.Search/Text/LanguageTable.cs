namespace CompetenceMatch.Search.Text;

/// <summary>The languages that the analysis knows, as read from languages.tsv.</summary>
internal sealed class LanguageTable
{
    public const string File = "languages.tsv";
    private static readonly string[] Scripts = ["Latn", "Cyrl", "Arab", "Ethi", "Zyyy"];
    private readonly Dictionary<string, AnalysisLanguage> languages = new(StringComparer.Ordinal);

    public LanguageTable(string text)
    {
        foreach (var row in AnalysisRow.Parse(File, text, Columns))
        {
            row.CheckOrigin();
            if (
                !languages.TryAdd(
                    row.Filled("language"),
                    row["same_as"] is "" ? Own(row) : Same(row)
                )
            )
                throw row.Wrong("language", "stands in an earlier row");
        }

        foreach (var script in Scripts.Where(s => !languages.ContainsKey("und-" + s)))
            throw new AnalysisTableException(File, 1, "language", $"und-{script} is missing");
    }

    /// <summary>Those with rows of their own, each once.</summary>
    public IEnumerable<AnalysisLanguage> All => languages.Values.Distinct();

    public IReadOnlyCollection<string> Codes => languages.Keys;

    private static string[] Columns =>
        [
            "language",
            "same_as",
            "script",
            "compounds",
            "links",
            "rounds",
            "least",
            "source",
            "checked",
        ];

    /// <summary>The language of a code, its region left aside ("no" and "nb-NO" are nb); null when unknown.</summary>
    public AnalysisLanguage? Find(string code)
    {
        if (languages.TryGetValue(code, out var known))
            return known;
        var dash = code.IndexOfAny(['-', '_']);
        return dash > 0 ? languages.GetValueOrDefault(code[..dash].ToLowerInvariant()) : null;
    }

    public AnalysisLanguage OfScript(string script) => languages["und-" + script];

    private AnalysisLanguage Same(AnalysisRow row) =>
        languages.TryGetValue(row["same_as"], out var known)
            ? known
            : throw row.Wrong("same_as", $"\"{row["same_as"]}\" stands in no earlier row");

    private static AnalysisLanguage Own(AnalysisRow row)
    {
        var links = row["links"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new AnalysisLanguage(
            row["language"],
            row.OneOf("script", Scripts),
            row.OneOf("compounds", "yes", "no") == "yes",
            [.. links.Select(l => l.TrimEnd('!')).OrderByDescending(l => l.Length)],
            [.. links.Where(l => l.EndsWith('!')).Select(l => l.TrimEnd('!'))],
            row.Number1To9("rounds"),
            row.Number1To9("least")
        );
    }
}
