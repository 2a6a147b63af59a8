using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CompetenceMatch.Data.Changes;

/// <summary>CreatedAt, UpdatedAt and Version are kept here, so that no page can forget them.</summary>
internal static class RowStamps
{
    public static void Set(ChangeTracker tracker, DateTime now)
    {
        foreach (var entry in tracker.Entries())
        {
            if (entry.State == EntityState.Added)
            {
                SetIfUnset(entry, "CreatedAt", now);
                SetIfUnset(entry, "UpdatedAt", now);
            }
            else if (entry.State == EntityState.Modified)
            {
                SetUpdated(entry, now);
                CountVersion(entry);
            }
        }
    }

    private static void SetIfUnset(EntityEntry entry, string name, DateTime now)
    {
        if (entry.Metadata.FindProperty(name) is not null && entry.Property(name) is { } property)
        {
            property.CurrentValue = property.CurrentValue is DateTime { Ticks: > 0 } set
                ? set
                : now;
        }
    }

    private static void SetUpdated(EntityEntry entry, DateTime now)
    {
        if (entry.Metadata.FindProperty("UpdatedAt") is not null)
        {
            entry.Property("UpdatedAt").CurrentValue = now;
        }
    }

    // From the original value: a page may set it to the version its form was made from.
    private static void CountVersion(EntityEntry entry)
    {
        if (entry.Metadata.FindProperty("Version") is { IsConcurrencyToken: true })
        {
            var version = entry.Property("Version");
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }
}
