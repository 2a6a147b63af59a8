using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class ImmigrantOriginReader
{
    public const string File = "immigrant_origins.tsv";

    public static IReadOnlyList<ImmigrantOrigin> Read(
        TableSet tables,
        IReadOnlyDictionary<string, Country> countries
    ) =>
        tables
            .Open(File, "country", "immigrants", "born_to_immigrants")
            .Read("country", row => ReadRow(row, countries), origin => origin.Country);

    private static ImmigrantOrigin ReadRow(
        Row row,
        IReadOnlyDictionary<string, Country> countries
    ) =>
        new(
            row.Known("country", countries, CountryReader.File),
            row.Int("immigrants", 0, 1_000_000),
            row.Int("born_to_immigrants", 0, 1_000_000)
        );
}
