namespace CompetenceMatch.Data.Entities;

/// <summary>People who move together, each of them in by their own follow-up.</summary>
public sealed class Household
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>What the checklist is called without a name, for example the public code of the first.</summary>
    public required string PublicCode { get; init; }
    public DateOnly? ArrivesOn { get; set; }

    /// <summary>The language the checklist is printed in.</summary>
    public required string Language { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<HouseholdMember> Members { get; } = [];
    public List<ChecklistItem> Items { get; } = [];
}
