using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class DegreeReader
{
    public const string File = "degree_equivalence.tsv";

    public static IReadOnlyList<DegreeEquivalence> Read(
        TableSet tables,
        IReadOnlyDictionary<string, Country> countries,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    ) =>
        tables
            .Open(
                File,
                "country",
                "name_local",
                "native_script",
                "name_en",
                "nus_min",
                "nus_max",
                "typical_level_nb",
                "auto_recognition",
                "routes",
                "note",
                "source",
                "confidence"
            )
            .Read(
                "name_local",
                row => ReadRow(row, countries, routes),
                degree => (degree.Country, degree.LocalName)
            );

    private static DegreeEquivalence ReadRow(
        Row row,
        IReadOnlyDictionary<string, Country> countries,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    )
    {
        var ways = row.AllKnown("routes", routes, RecognitionRouteReader.File);
        if (ways.Count == 0)
            throw row.Wrong("routes", "is empty");
        var nusMin = row.OptionalInt("nus_min", 0, 8);
        return new(
            row.Known("country", countries, CountryReader.File),
            row.Text("name_local"),
            row.Optional("native_script"),
            row.Text("name_en"),
            nusMin,
            row.OptionalInt("nus_max", nusMin ?? 0, 8),
            ways[0],
            row.OneOf("auto_recognition", "yes", "no", "check"),
            row["note"],
            row.Text("source"),
            row.Confidence()
        )
        {
            OtherRoutes = [.. ways.Skip(1)],
            TypicalLevelNb = row["typical_level_nb"],
        };
    }
}
