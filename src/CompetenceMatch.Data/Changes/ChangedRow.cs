using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Changes;

internal readonly record struct ChangedRow(ChangeKind Kind, Guid EntityId)
{
    public ChangeLogEntry ToEntry(DateTime now) =>
        new()
        {
            Kind = Kind,
            EntityId = EntityId,
            At = now,
        };
}
