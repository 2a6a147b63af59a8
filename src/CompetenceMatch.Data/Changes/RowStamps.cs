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
        if (Time(entry, name) is { } time && time.CurrentValue is not DateTime { Ticks: > 0 })
        {
            time.CurrentValue = now;
        }
    }

    private static void SetUpdated(EntityEntry entry, DateTime now)
    {
        if (Time(entry, "UpdatedAt") is { } time)
        {
            time.CurrentValue = now;
        }
    }

    // By type too: Identity's rows have times of their own kind under the same names.
    private static PropertyEntry? Time(EntityEntry entry, string name) =>
        entry.Metadata.FindProperty(name)?.ClrType == typeof(DateTime)
            ? entry.Property(name)
            : null;

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
