namespace CompetenceMatch.Data.Entities;

/// <summary>Remembers an erasure by id alone, so that a restore of an older backup can erase again.</summary>
public sealed class Tombstone
{
    public required Guid CandidateId { get; init; }
    public Guid? UserId { get; init; }
    public required DateTime ErasedAt { get; init; }
}
