using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Profiles;

/// <summary>One period of work, paid or unpaid. The title stays as the person wrote it.</summary>
/// <param name="From">Month as yyyy-MM; the same for <paramref name="To"/>.</param>
/// <param name="To">Absent together with <paramref name="Current"/> = still doing it.</param>
public sealed record Experience(
    string? Title = null,
    OccupationCode? Occupation = null,
    string? Country = null,
    YearMonth? From = null,
    YearMonth? To = null,
    bool Current = false,
    int? Percent = null,
    ExperienceKind? Kind = null,
    string? Esco = null,
    string? Key = null
);
