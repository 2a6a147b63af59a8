using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data;

public sealed class PostgresCmDbContext(
    DbContextOptions<PostgresCmDbContext> options,
    TimeProvider time
) : CmDbContext(options, time)
{
    // Held until the commit: identity values are drawn at insert, and without the lock a later
    // position could be seen before an earlier one.
    protected override Task LockChangeLogAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock({AdvisoryLocks.ChangeLog})",
            cancellationToken
        );
}
