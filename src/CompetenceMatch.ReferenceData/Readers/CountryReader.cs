using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class CountryReader
{
    public const string File = "countries.tsv";

    public static IReadOnlyDictionary<string, Country> Read(TableSet tables) =>
        tables
            .Open(File, "alpha2", "name_nb", "name_en", "area")
            .Read("alpha2", ReadRow, country => country.Alpha2)
            .ToDictionary(country => country.Alpha2, StringComparer.Ordinal);

    private static Country ReadRow(Row row) =>
        new(
            row.Matching("alpha2", CodeForms.Country),
            row.Text("name_nb"),
            row.Text("name_en"),
            row.OneOf("area", "NO", "nordic", "EEA", "CH", "UK", "third")
        );
}
