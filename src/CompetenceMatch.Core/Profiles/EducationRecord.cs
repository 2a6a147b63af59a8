namespace CompetenceMatch.Core.Profiles;

/// <summary>One education, finished or not, from any country.</summary>
/// <param name="Nus">First digit of NUS2000 (0–8), the level the person claims.</param>
/// <param name="Field">ISCED-F 2013, two to four digits.</param>
/// <param name="Country">ISO 3166 alpha-2 of the education, not of the person.</param>
/// <param name="Key">Identifies the row within the profile while it is edited.</param>
public sealed record EducationRecord(
    string? Title = null,
    int? Nus = null,
    string? Field = null,
    string? Country = null,
    bool? Completed = null,
    int? Year = null,
    Documents? Documents = null,
    RecognitionState? Recognition = null,
    string? Key = null
);
