using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.TestKit.Taxonomies;

/// <summary>A taxonomy small enough to read: for tests of rules that must not move when a table is corrected.</summary>
public static class TestTaxonomy
{
    /// <summary>Nurse is closed by law (h27), truck driver by a certificate (r09); carpenter, cook and cleaner are open.</summary>
    public static Taxonomy Small { get; } = Build();

    private static Taxonomy Build() =>
        new()
        {
            Occupations = Occupations().ToDictionary(row => row.Code),
            Municipalities = Places.Municipalities.ToDictionary(row => row.Code),
            Regions = Places
                .Municipalities.GroupBy(row => row.Region)
                .ToDictionary(
                    group => group.Key,
                    group => new LabourMarketRegion(group.Key, group.First().Name, [.. group])
                ),
            Countries = Countries().ToDictionary(row => row.Alpha2),
            Fields = new Dictionary<string, EducationField>
            {
                ["0732"] = new("0732", "073", "detailed", "Building and civil engineering"),
                ["0913"] = new("0913", "091", "detailed", "Nursing and midwifery"),
                ["0613"] = new("0613", "061", "detailed", "Software development"),
            },
            FieldOccupations =
            [
                new("0732", 4, 5, Codes("7115", "7112")),
                new("0732", 6, 6, Codes("3112")),
                new("0913", 4, 5, Codes("5321")),
                new("0913", 6, 6, Codes("2223")),
                new("0913", 7, 8, Codes("2221", "2223")),
                new("0613", 6, 8, Codes("2512")),
            ],
            CefrWeeks =
            [
                new(Cefr.None, Cefr.A1, 6, 20, "test"),
                new(Cefr.A1, Cefr.A2, 6, 22, "test"),
                new(Cefr.A2, Cefr.B1, 8, 30, "test"),
                new(Cefr.B1, Cefr.B2, 8, 34, "test"),
                new(Cefr.B2, Cefr.C1, 12, 40, "test"),
                new(Cefr.C1, Cefr.C2, 14, 52, "test"),
            ],
            Professions = Recognition.Professions.ToDictionary(row => row.Id),
            Routes = Recognition.Routes.ToDictionary(row => row.Id),
            TradeRecognitions =
            [
                new("tømrer", new("7115"), "R10", ["DE", "PL"], "2024-06", "test"),
            ],
            LanguageRequirements = [],
            Measures = Recognition.Measures.ToDictionary(row => row.Id),
            Degrees = [],
        };

    internal static OccupationCode[] Codes(params string[] codes) =>
        [.. codes.Select(code => new OccupationCode(code))];

    private static IEnumerable<Occupation> Occupations() =>
        new[]
        {
            ("2223", "Sykepleiere", "Nurses"),
            ("2221", "Spesialsykepleiere", "Specialist nurses"),
            ("2512", "Programvareutviklere", "Software developers"),
            ("3112", "Bygningsingeniører", "Civil engineering technicians"),
            ("5120", "Kokker", "Cooks"),
            ("5321", "Helsefagarbeidere", "Health care workers"),
            ("5329", "Andre pleiemedarbeidere", "Other care workers"),
            ("7115", "Tømrere", "Carpenters"),
            ("7112", "Murere", "Bricklayers"),
            ("8332", "Lastebilsjåfører", "Truck drivers"),
            ("9112", "Renholdere", "Cleaners"),
        }.Select(row => new Occupation(
            new OccupationCode(row.Item1),
            4,
            row.Item1[..3],
            row.Item2,
            row.Item3
        ));

    private static IEnumerable<Country> Countries() =>
        [
            new("NO", "Norge", "Norway", "NO"),
            new("SE", "Sverige", "Sweden", "nordic"),
            new("PL", "Polen", "Poland", "EEA"),
            new("CH", "Sveits", "Switzerland", "CH"),
            new("GB", "Storbritannia", "United Kingdom", "UK"),
            new("PH", "Filippinene", "Philippines", "third"),
            new("SY", "Syria", "Syria", "third"),
        ];
}
