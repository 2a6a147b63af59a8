using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CompetenceMatch.Data.Changes;

internal static class AppendOnly
{
    public static void Guard(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
        {
            if (
                entry.Entity is AuditEntry or SearchAudit or AdminAction or ChangeLogEntry
                && entry.State is EntityState.Modified or EntityState.Deleted
            )
            {
                throw new InvalidOperationException(
                    $"{entry.Metadata.ClrType.Name} rows are only ever added."
                );
            }
        }
    }
}
