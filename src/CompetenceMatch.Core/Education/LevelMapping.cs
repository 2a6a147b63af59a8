namespace CompetenceMatch.Core.Education;

/// <summary>One Norwegian education level (NUS2000 first digit) beside NKR, EQF and ISCED 2011.</summary>
public sealed record LevelMapping(
    string Nkr,
    string Eqf,
    string Isced,
    string Nus,
    string NameNb,
    string QualificationNb,
    string QualificationEn,
    string Source
);
