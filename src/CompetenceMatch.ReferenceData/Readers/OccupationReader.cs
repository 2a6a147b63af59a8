using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class OccupationReader
{
    public const string File = "occupations.tsv";

    public static IReadOnlyDictionary<OccupationCode, Occupation> Read(TableSet tables)
    {
        var table = tables.Open(
            File,
            "code",
            "level",
            "parent",
            "name_nb",
            "name_en",
            "skill_level"
        );
        var occupations = table
            .Read("code", ReadRow, occupation => occupation.Code)
            .ToDictionary(occupation => occupation.Code);
        foreach (var row in table.Rows.Where(row => row["parent"].Length > 0))
        {
            if (!occupations.ContainsKey(new(row["parent"])))
                throw row.Wrong("parent", $"\"{row["parent"]}\" does not stand in {File}");
        }
        return occupations;
    }

    private static Occupation ReadRow(Row row)
    {
        var code = row.Matching("code", CodeForms.Occupation);
        var level = row.Int("level", 1, 4);
        if (level != code.Length)
            throw row.Wrong("level", $"{code} has {code.Length} digits");
        var parent = row.Optional("parent");
        if ((parent ?? "") != code[..^1])
            throw row.Wrong("parent", $"should be \"{code[..^1]}\"");
        return new(
            new(code),
            level,
            parent,
            row.Text("name_nb"),
            row.Text("name_en"),
            row.OptionalInt("skill_level", 1, 4)
        );
    }
}
