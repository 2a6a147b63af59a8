using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class MunicipalityReader
{
    public const string File = "municipalities.tsv";

    public static IReadOnlyDictionary<string, Municipality> Read(
        TableSet tables,
        IReadOnlyDictionary<string, RegionRow> regions
    ) =>
        tables
            .Open(
                File,
                "code",
                "name",
                "name_official",
                "county_code",
                "county",
                "centrality",
                "region",
                "travel_to_centre_min",
                "lat",
                "lon",
                "population",
                "population_20_66"
            )
            .Read("code", row => ReadRow(row, regions), municipality => municipality.Code)
            .ToDictionary(municipality => municipality.Code, StringComparer.Ordinal);

    private static Municipality ReadRow(Row row, IReadOnlyDictionary<string, RegionRow> regions)
    {
        var code = row.Matching("code", CodeForms.Municipality);
        var county = row.Matching("county_code", CodeForms.County);
        if (!code.StartsWith(county, StringComparison.Ordinal))
            throw row.Wrong("county_code", $"{code} does not begin with {county}");
        var region = row.Known("region", regions, RegionReader.File);
        return new(
            code,
            row.Text("name"),
            county,
            row.Text("county"),
            row.Int("centrality", 1, 6),
            region,
            row.Number("travel_to_centre_min", 0, 600),
            regions[region].Centres.Contains(code),
            row.Number("lat", 57, 72),
            row.Number("lon", 4, 32),
            row.Int("population", 1, 2_000_000),
            row.Text("name_official"),
            row.Int("population_20_66", 1, 2_000_000)
        );
    }
}
