using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.TestKit.Taxonomies;

/// <summary>The few professions, routes and measures that <see cref="TestTaxonomy"/> knows.</summary>
internal static class Recognition
{
    public static IReadOnlyList<RegulatedProfession> Professions { get; } =
    [
        Profession("h27", "sykepleier", "nurse", "profession", "2223:1 2221:2", "R20", "R24", "B2"),
        Profession(
            "h22",
            "perfusjonist",
            "perfusionist",
            "profession",
            "2221:1",
            "R20",
            "R24",
            "B2"
        ) with
        {
            MatchByTitleOnly = true,
        },
        Profession(
            "r09",
            "lastebilsjåfør (YSK gods)",
            "truck driver",
            "certificate",
            "8332:1",
            "R40",
            "R40",
            ""
        ),
        Profession("u08", "tømrer", "carpenter", "none", "7115:1", "R10", "R11", ""),
    ];

    public static IReadOnlyList<RecognitionRoute> Routes { get; } =
    [
        Route("R01", 8, 17),
        Route("R02", 0, 0),
        Route("R06", null, null),
        Route("R10", 8, 9),
        Trade("R11", 26, 78, 5, null),
        Trade("R12", 52, 156, 1, 4),
        Trade("R13", 104, 208, null, 0),
        Route("R19", 0, 0),
        Route("R20", 0, 13) with
        {
            Condition = new() { Professions = ["h27"], Areas = [EducationArea.Eea] },
        },
        Route("R24", 48, 204) with
        {
            Condition = new() { Professions = ["h27"], Areas = [EducationArea.Third] },
        },
        Route("R38", null, null),
        Route("R39", null, null),
        Route("R40", 4, 26),
    ];

    public static IReadOnlyList<Measure> Measures { get; } =
    [
        .. new[] { "m04", "m07", "m09", "m12", "m14", "m16" }.Select(id => new Measure(
            id,
            Text(id, id),
            Text("NAV", "NAV"),
            "",
            "",
            "",
            "",
            "",
            "https://example.org",
            "test",
            "read",
            []
        )),
    ];

    private static TableText Text(string nb, string en) => new(nb, en, $"{nb} (uk)", $"{nb} (ar)");

    private static RegulatedProfession Profession(
        string id,
        string nb,
        string en,
        string kind,
        string ranks,
        string eea,
        string third,
        string cefrThird
    )
    {
        var ranked = ranks
            .Split(' ')
            .Select(pair => pair.Split(':'))
            .ToDictionary(pair => new OccupationCode(pair[0]), pair => int.Parse(pair[1]));
        return new(
            id,
            Text(nb, en),
            "test",
            [.. ranked.Keys],
            kind,
            ranked,
            false,
            "authority",
            "permit",
            [eea],
            [third],
            "",
            "",
            cefrThird,
            [],
            TestTaxonomy.Codes("5329"),
            "",
            "",
            "https://example.org",
            "test",
            "read",
            []
        );
    }

    private static RecognitionRoute Trade(
        string id,
        int weeksMin,
        int weeksMax,
        int? yearsMin,
        int? yearsMax
    ) =>
        Route(id, weeksMin, weeksMax) with
        {
            Condition = new()
            {
                Trade = TradeDemand.Norwegian,
                YearsMin = yearsMin,
                YearsMax = yearsMax,
            },
        };

    private static RecognitionRoute Route(string id, int? weeksMin, int? weeksMax) =>
        new(
            id,
            "test",
            RouteCondition.Always,
            Text($"Vei {id}", $"Route {id}"),
            [
                new(Text("Søk", "Apply"), ["diploma", "translation"]),
                new(Text("Vedtak", "Decision"), []),
            ],
            "",
            Text("gratis", "free"),
            "",
            "",
            Text("authority", "authority"),
            "https://example.org",
            "test",
            "read",
            [],
            weeksMin,
            weeksMax,
            null,
            null
        );
}
