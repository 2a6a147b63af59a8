using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Data.Entities;

/// <summary>A language course or meeting place that people of a region may join.</summary>
public sealed class LanguageOffer
{
    public required Guid Id { get; init; }

    /// <summary>The actor that keeps the row up to date.</summary>
    public required Guid OrganisationId { get; init; }
    public required string Provider { get; set; }
    public string? Name { get; set; }
    public Cefr LevelFrom { get; set; }
    public Cefr LevelTo { get; set; }
    public IReadOnlyList<DayOfWeek> Days { get; set; } = [];
    public TimeOnly? StartsAt { get; set; }
    public TimeOnly? EndsAt { get; set; }
    public OfferMode Mode { get; set; }

    /// <summary>Municipality code; null for what is only online.</summary>
    public string? Municipality { get; set; }
    public int? CostNok { get; set; }

    /// <summary>Who may join; empty = everybody.</summary>
    public IReadOnlyList<OfferAudience> Audiences { get; set; } = [];
    public int? Capacity { get; set; }
    public string? Url { get; set; }
    public DateOnly CheckedOn { get; set; }
    public DateTime? EndedAt { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
