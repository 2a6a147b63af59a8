using CompetenceMatch.Core.Recognition;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class RecognitionRouteReader
{
    public const string File = "recognition_routes.tsv";
    private const int MaxWeeks = 1000;
    private const int MaxNok = 1_000_000;

    private static readonly string[] Columns =
    [
        "id",
        "family",
        "condition",
        "title_nb",
        "title_en",
        "steps_nb",
        "steps_en",
        "typical_time",
        "cost",
        "outcome",
        "language_gate",
        "authority",
        "url",
        "source",
        "confidence",
        "unverified_fields",
        "weeks_min",
        "weeks_max",
        "cost_min_nok",
        "cost_max_nok",
    ];

    public static IReadOnlyDictionary<string, RecognitionRoute> Read(TableSet tables) =>
        tables
            .Open(File, Columns)
            .Read("id", ReadRow, route => route.Id)
            .ToDictionary(route => route.Id, StringComparer.Ordinal);

    private static RecognitionRoute ReadRow(Row row)
    {
        var stepsNb = Steps(row, "steps_nb");
        var stepsEn = Steps(row, "steps_en");
        if (stepsNb.Length != stepsEn.Length)
            throw row.Wrong("steps_en", $"has {stepsEn.Length} steps, steps_nb {stepsNb.Length}");
        var weeksMin = row.OptionalInt("weeks_min", 0, MaxWeeks);
        var costMin = row.OptionalInt("cost_min_nok", 0, MaxNok);
        return new(
            row.Matching("id", CodeForms.Route),
            row.Text("family"),
            Conditions(row),
            row.Text("title_nb"),
            row.Text("title_en"),
            stepsNb,
            stepsEn,
            row.Text("typical_time"),
            row.Text("cost"),
            row.Text("outcome"),
            row.Text("language_gate"),
            row.Text("authority"),
            row.Matching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence(),
            row.List("unverified_fields"),
            weeksMin,
            row.OptionalInt("weeks_max", weeksMin ?? 0, MaxWeeks),
            costMin,
            row.OptionalInt("cost_max_nok", costMin ?? 0, MaxNok)
        );
    }

    private static string[] Steps(Row row, string column) => row.Text(column).Split(" | ");

    private static Dictionary<string, IReadOnlyList<string>> Conditions(Row row)
    {
        var conditions = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var part in row.List("condition"))
        {
            var pair = part.Split('=');
            if (pair is not [{ Length: > 0 } key, { Length: > 0 } values])
                throw row.Wrong("condition", $"\"{part}\" is not key=value");
            if (!conditions.TryAdd(key, values.Split(',')))
                throw row.Wrong("condition", $"the key {key} stands twice");
        }
        return conditions;
    }
}
