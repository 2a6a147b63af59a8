namespace CompetenceMatch.Data.Entities;

/// <summary>One search: what was asked of which index, and who was on the page. Append-only.</summary>
public sealed class SearchAudit
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required Guid ActorUserId { get; init; }
    public Guid? OrganisationId { get; init; }
    public required string QueryJson { get; init; }
    public required long IndexGeneration { get; init; }
    public required IReadOnlyList<Guid> ResultIds { get; init; }
}
