using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

/// <summary>Words for what people in an occupation can, offered while a need or a profile is written.</summary>
internal static class SkillSuggestionReader
{
    public const string File = "skill_suggestions.tsv";

    public static IReadOnlyDictionary<OccupationCode, IReadOnlyList<string>> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        tables
            .Open(File, "styrk08", "skills")
            .Read(
                "styrk08",
                row => (Code: row.UnitGroup("styrk08", occupations), Words: row.List("skills")),
                row => row.Code
            )
            .ToDictionary(row => row.Code, row => row.Words);
}
