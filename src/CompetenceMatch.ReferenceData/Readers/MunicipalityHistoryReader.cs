using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class MunicipalityHistoryReader
{
    public const string File = "municipality_history.tsv";

    public static MunicipalityHistory Read(
        TableSet tables,
        IReadOnlyDictionary<string, Municipality> municipalities
    ) =>
        new(
            tables
                .Open(File, "old_code", "code", "first_year", "last_year", "weight")
                .Read(
                    "code",
                    row => ReadRow(row, municipalities),
                    change => (change.OldCode, change.Code)
                )
        );

    private static MunicipalityChange ReadRow(
        Row row,
        IReadOnlyDictionary<string, Municipality> municipalities
    )
    {
        var first = row.Int("first_year", 1830, 2100);
        return new(
            row.Matching("old_code", CodeForms.Municipality),
            row.Known("code", municipalities, MunicipalityReader.File),
            first,
            row.Int("last_year", first, 2100),
            row.Number("weight", 0, 1)
        );
    }
}
