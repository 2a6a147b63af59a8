using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class SkillLevelReader
{
    public const string File = "skill_levels.tsv";

    public static IReadOnlyList<SkillLevel> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        tables
            .Open(
                File,
                "group",
                "title_nb",
                "title_en",
                "level_min",
                "level_max",
                "nus_min",
                "nus_max",
                "note",
                "source",
                "confidence"
            )
            .Read("group", row => ReadRow(row, occupations), level => level.Group);

    private static SkillLevel ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    )
    {
        var group = row.Text("group");
        if (!occupations.ContainsKey(new(group)))
            throw row.Wrong("group", $"\"{group}\" does not stand in {OccupationReader.File}");
        row.Confidence();
        return new(
            group,
            row.Text("title_nb"),
            row.Text("title_en"),
            row.OptionalInt("level_min", 1, 4),
            row.OptionalInt("level_max", 1, 4),
            row.OptionalInt("nus_min", 0, 8),
            row.OptionalInt("nus_max", 0, 8),
            row.Text("source")
        );
    }
}
