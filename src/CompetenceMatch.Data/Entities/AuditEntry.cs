namespace CompetenceMatch.Data.Entities;

/// <summary>One view of one person. Append-only, no foreign keys: it outlives what it points at.</summary>
public sealed class AuditEntry
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required Guid ActorUserId { get; init; }
    public Guid? OrganisationId { get; init; }
    public Guid? CandidateId { get; init; }
    public Guid? NeedId { get; init; }
    public required AuditedView What { get; init; }
    public required AuditBasis Basis { get; init; }
}
