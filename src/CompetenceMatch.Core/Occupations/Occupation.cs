namespace CompetenceMatch.Core.Occupations;

/// <summary>A row of STYRK-08 at any of its four levels. Source: SSB Klass 319.</summary>
/// <param name="SkillLevel">SSB's skill level 1–4; null for managers and the armed forces, where it varies.</param>
public sealed record Occupation(
    OccupationCode Code,
    int Level,
    string? Parent,
    string NameNb,
    string NameEn,
    int? SkillLevel = null
);
