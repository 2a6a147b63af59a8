namespace CompetenceMatch.Data.Entities;

/// <summary>A member's wish to take a list of people out of the house: a colleague allows it, and it is fetched once.</summary>
public sealed class BulkExport
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid AskedBy { get; init; }
    public required DateTime AskedAt { get; init; }

    /// <summary>What the list is for; read by whoever decides.</summary>
    public required string Reason { get; init; }
    public Guid? DecidedBy { get; set; }
    public DateTime? DecidedAt { get; set; }
    public bool? IsAllowed { get; set; }
    public DateTime? FetchedAt { get; set; }

    /// <summary>How many people were in the file.</summary>
    public int? People { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
