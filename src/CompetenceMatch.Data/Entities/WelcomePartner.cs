namespace CompetenceMatch.Data.Entities;

/// <summary>Someone in a municipality who helps newcomers settle.</summary>
public sealed class WelcomePartner
{
    public required Guid Id { get; init; }

    /// <summary>The actor that keeps the row up to date.</summary>
    public required Guid OrganisationId { get; init; }
    public required string Municipality { get; set; }
    public PartnerKind Kind { get; set; }
    public required string Name { get; set; }
    public string? Description { get; set; }
    public string? Url { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }

    /// <summary>Language codes they speak.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];
    public DateOnly CheckedOn { get; set; }
    public DateTime? EndedAt { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
