using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Changes;

public static class AdminActions
{
    /// <summary>To be saved with the act itself.</summary>
    public static void Note(
        this CmDbContext database,
        Guid by,
        AdminActionKind what,
        DateTime now,
        Guid? subject = null,
        string? reason = null
    ) =>
        database.AdminActions.Add(
            new AdminAction
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                At = now,
                ActorUserId = by,
                What = what,
                SubjectId = subject,
                Reason = reason,
            }
        );
}
