using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class RecognitionRouteReader
{
    public const string File = "recognition_routes.tsv";
    private const string StepSeparator = " | ";
    private const int MaxWeeks = 1000;
    private const int MaxNok = 1_000_000;
    private const int MaxRank = 999;

    private static readonly string[] Columns =
    [
        "id",
        "family",
        "condition",
        "title_nb",
        "title_en",
        "title_uk",
        "title_ar",
        "steps_nb",
        "steps_en",
        "steps_uk",
        "steps_ar",
        "documents",
        "typical_time",
        "cost_nb",
        "cost_en",
        "cost_uk",
        "cost_ar",
        "outcome",
        "language_gate",
        "authority_nb",
        "authority_en",
        "authority_uk",
        "authority_ar",
        "url",
        "source",
        "confidence",
        "unverified_fields",
        "weeks_min",
        "weeks_max",
        "cost_min_nok",
        "cost_max_nok",
        "rank",
        "step_kinds",
        "decision_step",
        "language_before_step",
        "language_requirement",
        "gives",
        "waits_for",
    ];

    public static IReadOnlyDictionary<string, RecognitionRoute> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, Country> countries
    )
    {
        var table = tables.Open(File, Columns);
        var routes = table
            .Read("id", row => ReadRow(row, occupations, countries), route => route.Id)
            .ToDictionary(route => route.Id, StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row["waits_for"].Length > 0))
            row.Known("waits_for", routes, File);
        return routes;
    }

    private static RecognitionRoute ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, Country> countries
    )
    {
        var weeksMin = row.OptionalInt("weeks_min", 0, MaxWeeks);
        var costMin = row.OptionalInt("cost_min_nok", 0, MaxNok);
        var steps = Steps(row);
        return new(
            row.Matching("id", CodeForms.Route),
            row.Text("family"),
            RouteConditionReader.Read(row, occupations, countries),
            row.Texts("title"),
            steps,
            row.Text("typical_time"),
            row.Texts("cost"),
            row.Text("outcome"),
            row.Text("language_gate"),
            row.Texts("authority"),
            row.Matching("url", CodeForms.Url),
            row.Text("source"),
            row.Confidence(),
            row.List("unverified_fields"),
            weeksMin,
            row.OptionalInt("weeks_max", weeksMin ?? 0, MaxWeeks),
            costMin,
            row.OptionalInt("cost_max_nok", costMin ?? 0, MaxNok)
        )
        {
            Rank = row.Int("rank", 1, MaxRank),
            DecisionStep = row.Int("decision_step", 1, steps.Length),
            LanguageBeforeStep = row.OptionalInt("language_before_step", 1, steps.Length),
            LanguageRequirement = row.OptionalMatching("language_requirement", CodeForms.Id),
            Gives = row.Name<RouteGain>("gives"),
            WaitsFor = row.OptionalMatching("waits_for", CodeForms.Route),
        };
    }

    private static RouteStep[] Steps(Row row)
    {
        var nb = row.Text("steps_nb").Split(StepSeparator);
        var (en, uk, ar) = (Like(nb, row, "en"), Like(nb, row, "uk"), Like(nb, row, "ar"));
        var documents = Documents(row, nb.Length);
        var kinds = row.Names<StepKind>("step_kinds", ';');
        if (kinds.Count != nb.Length)
            throw row.Wrong("step_kinds", $"has {kinds.Count} kinds, steps_nb {nb.Length}");
        return
        [
            .. nb.Select(
                (text, i) => new RouteStep(new(text, en[i], uk[i], ar[i]), documents[i], kinds[i])
            ),
        ];
    }

    private static string[] Like(string[] nb, Row row, string language)
    {
        var steps = row.Text($"steps_{language}").Split(StepSeparator);
        return steps.Length == nb.Length
            ? steps
            : throw row.Wrong(
                $"steps_{language}",
                $"has {steps.Length} steps, steps_nb {nb.Length}"
            );
    }

    // "3=identity,diploma": what the third step asks for; a step that is not named asks for nothing.
    private static IReadOnlyList<string>[] Documents(Row row, int steps)
    {
        var documents = Enumerable.Repeat<IReadOnlyList<string>>([], steps).ToArray();
        foreach (var part in row.List("documents"))
        {
            var pair = part.Split('=');
            if (pair is not [var number, { Length: > 0 } codes])
                throw row.Wrong("documents", $"\"{part}\" is not step=documents");
            if (!int.TryParse(number, out var step) || step < 1 || step > steps)
                throw row.Wrong("documents", $"{number} is not a step of the route");
            documents[step - 1] = codes.Split(',');
        }
        return documents;
    }
}
