using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data;

public sealed class SqliteCmDbContext(
    DbContextOptions<SqliteCmDbContext> options,
    TimeProvider time
) : CmDbContext(options, time)
{
    // SQLite has one writer at a time: the transaction itself is the lock.
    protected override Task LockChangeLogAsync(CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
