namespace CompetenceMatch.Data.Entities;

/// <summary>Says that a row changed, not how: the reader of the log loads the row as it is now.</summary>
public sealed class ChangeLogEntry
{
    public long Position { get; init; }
    public required ChangeKind Kind { get; init; }
    public required Guid EntityId { get; init; }
    public required DateTime At { get; init; }
}
