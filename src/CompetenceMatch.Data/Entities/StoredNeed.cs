using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Data.Entities;

public sealed class StoredNeed
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }
    public required Need Content { get; set; }
    public NeedState State { get; set; }
    public DateOnly ExpiresOn { get; set; }

    /// <summary>Why the organisation keeps a word that it was warned about (E-02).</summary>
    public string? WordingReason { get; set; }
    public NeedEnding? Ending { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public static NeedId NeedIdOf(Guid storedNeedId) => new(storedNeedId.ToString("N"));
}
