using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class LanguageRequirementReader
{
    public const string File = "language_requirements.tsv";

    private static readonly string[] Columns =
    [
        "id",
        "scope",
        "context_nb",
        "context_en",
        "context_uk",
        "context_ar",
        "applies_to",
        "listening",
        "reading",
        "writing",
        "speaking",
        "accepted_tests",
        "styrk08",
        "url",
        "source",
        "confidence",
        "languages",
    ];

    // The words of the column; a new wording must be given a meaning here.
    private static readonly Dictionary<string, LanguageAudience> Audiences = new(
        StringComparer.Ordinal
    )
    {
        ["all"] = LanguageAudience.Foreign,
        ["all foreign qualified"] = LanguageAudience.Foreign,
        ["all with other first language than Norwegian/Sami"] = LanguageAudience.Foreign,
        ["foreign trained"] = LanguageAudience.Foreign,
        ["third country"] = LanguageAudience.ThirdCountry,
        ["EEA"] = LanguageAudience.Eea,
        ["outside Nordic"] = LanguageAudience.OutsideNordic,
        ["18-67"] = LanguageAudience.Residents,
        ["adults"] = LanguageAudience.Residents,
        ["refugees and family"] = LanguageAudience.Residents,
    };

    public static IReadOnlyList<LanguageRequirement> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    )
    {
        var table = tables.Open(File, Columns);
        var requirements = table.Read("id", row => ReadRow(row, occupations), one => one.Id);
        var ids = requirements.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var route in routes.Values)
        {
            if (route.LanguageRequirement is { } id && !ids.Contains(id))
                throw new ReferenceDataException(
                    File,
                    table.Count + 1,
                    "id",
                    $"lacks {id}, which route {route.Id} names"
                );
        }
        return requirements;
    }

    private static LanguageRequirement ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        new(
            row.Matching("id", CodeForms.Id),
            row.OneOf("scope", "legal", "typical", "test"),
            row.Texts("context"),
            Audiences[row.Known("applies_to", Audiences, "the known audiences")],
            row.OptionalCefr("listening"),
            row.OptionalCefr("reading"),
            row.OptionalCefr("writing"),
            row.OptionalCefr("speaking"),
            row["accepted_tests"],
            row.UnitGroups("styrk08", occupations),
            row.List("languages"),
            row.Matching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence()
        );
}
