namespace CompetenceMatch.Data.Entities;

/// <summary>One act of an administrator. Append-only, no foreign keys: it outlives what it points at.</summary>
public sealed class AdminAction
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required Guid ActorUserId { get; init; }
    public required AdminActionKind What { get; init; }

    /// <summary>The organisation or account it was done to; null = the whole installation.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The reason that was given.</summary>
    public string? Reason { get; init; }
}
