using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class MeasureReader
{
    public const string File = "measures.tsv";

    private static readonly string[] Columns =
    [
        "id",
        "name_nb",
        "name_en",
        "name_uk",
        "name_ar",
        "owner_nb",
        "owner_en",
        "owner_uk",
        "owner_ar",
        "target_group",
        "employer_role",
        "duration",
        "amount",
        "how_to_start",
        "url",
        "source",
        "confidence",
        "unverified_fields",
        "applies",
        "plan_when",
        "plan_routes",
    ];

    public static IReadOnlyDictionary<string, Measure> Read(
        TableSet tables,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    ) =>
        tables
            .Open(File, Columns)
            .Read("id", row => ReadRow(row, routes), measure => measure.Id)
            .ToDictionary(measure => measure.Id, StringComparer.Ordinal);

    private static Measure ReadRow(Row row, IReadOnlyDictionary<string, RecognitionRoute> routes) =>
        new(
            row.Matching("id", CodeForms.Id),
            row.Texts("name"),
            row.Texts("owner"),
            row.Text("target_group"),
            row["employer_role"],
            row["duration"],
            row["amount"],
            row.Text("how_to_start"),
            row.Matching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence(),
            row.List("unverified_fields")
        )
        {
            AppliesBy = row.Name<WhoApplies>("applies"),
            PlanMoment = row["plan_when"].Length == 0 ? null : row.Name<MeasureMoment>("plan_when"),
            PlanRoutes = row.AllKnown("plan_routes", routes, RecognitionRouteReader.File),
        };
}
