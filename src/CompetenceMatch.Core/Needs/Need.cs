using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Needs;

/// <summary>What an organisation asks for; a free search is scored as a need made of the query.</summary>
public sealed record Need
{
    public required NeedId Id { get; init; }
    public string? Title { get; init; }
    public OccupationCode? Occupation { get; init; }

    /// <summary>Address of an ESCO occupation narrower than <see cref="Occupation"/>.</summary>
    public string? Esco { get; init; }
    public string? Municipality { get; init; }

    /// <summary>Lowest education level asked, first digit of NUS2000.</summary>
    public int? MinNus { get; init; }

    /// <summary>Education fields that fit (ISCED-F 2013); shown, never scored alone.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
    public IReadOnlyList<string> MustSkills { get; init; } = [];
    public IReadOnlyList<string> ShouldSkills { get; init; } = [];
    public IReadOnlyList<LanguageDemand> Languages { get; init; } = [];
    public IReadOnlyList<string> Licences { get; init; } = [];
    public DateOnly? Start { get; init; }
    public int? Percent { get; init; }

    /// <summary>Shifts the job has: day, evening, night, weekend, rota.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];
    public int Count { get; init; } = 1;
}
