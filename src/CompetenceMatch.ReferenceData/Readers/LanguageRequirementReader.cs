using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
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
    ];

    public static IReadOnlyList<LanguageRequirement> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        tables
            .Open(File, Columns)
            .Read("id", row => ReadRow(row, occupations), requirement => requirement.Id);

    private static LanguageRequirement ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        new(
            row.Matching("id", CodeForms.Id),
            row.OneOf("scope", "legal", "typical", "test"),
            row.Texts("context"),
            row.Text("applies_to"),
            row.OptionalCefr("listening"),
            row.OptionalCefr("reading"),
            row.OptionalCefr("writing"),
            row.OptionalCefr("speaking"),
            row["accepted_tests"],
            row.UnitGroups("styrk08", occupations),
            row.Matching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence()
        );
}
