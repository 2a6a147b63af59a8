using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Changes;

public static class ChangeLogReading
{
    /// <summary>The changes after a position, in the order they were committed.</summary>
    public static async Task<IReadOnlyList<ChangeLogEntry>> ChangesSince(
        this CmDbContext database,
        long position,
        int atMost = 1000,
        CancellationToken cancellationToken = default
    ) =>
        await database
            .ChangeLog.AsNoTracking()
            .Where(entry => entry.Position > position)
            .OrderBy(entry => entry.Position)
            .Take(atMost)
            .ToListAsync(cancellationToken);

    /// <summary>Zero when nothing was ever written.</summary>
    public static Task<long> LatestPosition(
        this CmDbContext database,
        CancellationToken cancellationToken = default
    ) =>
        database
            .ChangeLog.OrderByDescending(entry => entry.Position)
            .Select(entry => entry.Position)
            .FirstOrDefaultAsync(cancellationToken);
}
