using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class RegionReader
{
    public const string File = "labour_market_regions.tsv";

    public static (
        IReadOnlyDictionary<string, LabourMarketRegion> Regions,
        IReadOnlyDictionary<string, Municipality> Municipalities
    ) Read(TableSet tables)
    {
        var table = tables.Open(File, "code", "name", "centres");
        var rows = table
            .Read("code", ReadRow, region => region.Code)
            .ToDictionary(region => region.Code, StringComparer.Ordinal);
        var municipalities = MunicipalityReader.Read(tables, rows);
        var members = municipalities.Values.ToLookup(municipality => municipality.Region);
        foreach (var row in table.Rows)
            CheckCentres(row, rows[row["code"]], municipalities);
        var regions = rows.Values.ToDictionary(
            region => region.Code,
            region => new LabourMarketRegion(
                region.Code,
                region.Name,
                [.. members[region.Code].OrderByDescending(municipality => municipality.IsCentre)]
            ),
            StringComparer.Ordinal
        );
        return (regions, municipalities);
    }

    private static RegionRow ReadRow(Row row)
    {
        var centres = row.List("centres");
        return centres.Count > 0
            ? new(row.Matching("code", CodeForms.Region), row.Text("name"), centres)
            : throw row.Wrong("centres", "is empty");
    }

    private static void CheckCentres(
        Row row,
        RegionRow region,
        IReadOnlyDictionary<string, Municipality> municipalities
    )
    {
        foreach (var centre in region.Centres)
        {
            row.Known("centres", centre, municipalities, MunicipalityReader.File);
            if (municipalities[centre].Region is var other && other != region.Code)
                throw row.Wrong("centres", $"{centre} lies in region {other}");
        }
    }
}
