using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Profiles;

/// <summary>Everything a candidate registered about competence and wishes; no name, contact or birth date.</summary>
/// <remarks>Read and written as JSON by <see cref="ProfileJson"/>; the shape is docs/schemas/profile.schema.json.</remarks>
public sealed record Profile
{
    public required ProfileId Id { get; init; }
    public string? Municipality { get; init; }

    /// <summary>Labour-market region codes the person would move to.</summary>
    public IReadOnlyList<string> WillMoveTo { get; init; } = [];
    public int? MaxTravelMinutes { get; init; }
    public Residence? Residence { get; init; }
    public IReadOnlyList<EducationRecord> Educations { get; init; } = [];
    public IReadOnlyList<TradeCertificate> TradeCertificates { get; init; } = [];
    public IReadOnlyList<Experience> Experience { get; init; } = [];
    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];
    public IReadOnlyList<LanguageSkill> Languages { get; init; } = [];

    /// <summary>Norwegian driving licence classes: AM, A, B, BE, C1, C1E, C, CE, D1, D1E, D, DE, T, S.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];
    public IReadOnlyList<Skill> Skills { get; init; } = [];
    public CurrentJob? CurrentJob { get; init; }
    public IReadOnlyList<OccupationCode> WishedOccupations { get; init; } = [];
    public RuralInterest? RuralInterest { get; init; }
    public RightToWork? RightToWork { get; init; }
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>The largest share of a full post the person wants, 1–100.</summary>
    public int? Percent { get; init; }

    /// <summary>Shifts the person can work: day, evening, night, weekend, rota.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    /// <summary>"I want this anyway": accepts work below the own level until this date.</summary>
    public DateOnly? AcceptsBelowLevelUntil { get; init; }
}
