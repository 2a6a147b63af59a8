using CompetenceMatch.Core.Education;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class LevelMappingReader
{
    public const string File = "education_levels.tsv";

    public static IReadOnlyList<LevelMapping> Read(TableSet tables) =>
        tables
            .Open(
                File,
                "nkr",
                "eqf",
                "isced",
                "nus",
                "name_nb",
                "qualification_nb",
                "qualification_en",
                "source",
                "confidence"
            )
            .Read("nkr", ReadRow, level => (level.Nkr, level.Nus));

    private static LevelMapping ReadRow(Row row)
    {
        row.Confidence();
        return new(
            row["nkr"],
            row["eqf"],
            row.Text("isced"),
            row.OneOf("nus", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
            row.Text("name_nb"),
            row.Text("qualification_nb"),
            row.Text("qualification_en"),
            row.Text("source")
        );
    }
}
