namespace CompetenceMatch.Core.Occupations;

/// <summary>A row of STYRK-08 at any of its four levels. Source: SSB Klass 319.</summary>
public sealed record Occupation(
    OccupationCode Code,
    int Level,
    string? Parent,
    string NameNb,
    string NameEn
);
