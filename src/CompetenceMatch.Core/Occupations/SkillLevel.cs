namespace CompetenceMatch.Core.Occupations;

/// <summary>ISCO skill level and ordinary NUS levels of a major or sub-major group. Null = varies.</summary>
public sealed record SkillLevel(
    string Group,
    string TitleNb,
    string TitleEn,
    int? LevelMin,
    int? LevelMax,
    int? NusMin,
    int? NusMax,
    string Source
);
