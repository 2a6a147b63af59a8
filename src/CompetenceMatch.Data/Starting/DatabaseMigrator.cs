using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CompetenceMatch.Data.Starting;

public static class DatabaseMigrator
{
    /// <summary>Brings the database to this version. Of several nodes one migrates, the others wait.</summary>
    /// <exception cref="DatabaseStartException">The database is newer than this program, or busy.</exception>
    public static Task MigrateDatabase(
        this CmDbContext database,
        CancellationToken cancellationToken = default
    ) =>
        database.Database.IsSqlite()
            ? MigrateSqlite(database, cancellationToken)
            : MigratePostgres(database, cancellationToken);

    private static async Task MigrateSqlite(
        CmDbContext database,
        CancellationToken cancellationToken
    )
    {
        var file = new SqliteConnectionStringBuilder(
            database.Database.GetConnectionString()
        ).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await using var held = await SqliteMigrationLock.Take(file, cancellationToken);
        await ClearStaleLock(database, cancellationToken);
        await Migrate(database, cancellationToken);
    }

    private static async Task MigratePostgres(
        CmDbContext database,
        CancellationToken cancellationToken
    )
    {
        var creator = database.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken))
        {
            await Create(creator, cancellationToken);
        }

        // One connection all the way: the lock belongs to the session and falls with it.
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await database.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_lock({AdvisoryLocks.Migration})",
                cancellationToken
            );
            await Migrate(database, cancellationToken);
            await database.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_unlock({AdvisoryLocks.Migration})",
                cancellationToken
            );
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    // The lock lives in the database, so nothing keeps two nodes from making it at once; the second is late.
    private static async Task Create(
        IRelationalDatabaseCreator creator,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException late)
            when (late.SqlState
                    is PostgresErrorCodes.DuplicateDatabase
                        or PostgresErrorCodes.UniqueViolation
            ) { }
    }

    // A migrator that was killed leaves this row and EF would wait for it for ever. We hold the
    // operating system's lock, which no dead process can hold, so the row is nobody's.
    private static async Task ClearStaleLock(
        CmDbContext database,
        CancellationToken cancellationToken
    )
    {
        var tables = await database
            .Database.SqlQuery<int>(
                $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'"
            )
            .SingleAsync(cancellationToken);
        if (tables > 0)
        {
            await database.Database.ExecuteSqlAsync(
                $"DELETE FROM __EFMigrationsLock",
                cancellationToken
            );
        }
    }

    private static async Task Migrate(CmDbContext database, CancellationToken cancellationToken)
    {
        var known = database.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await database.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
        {
            throw new DatabaseStartException(
                $"The database is newer than this program: it has the migration {unknown}, which this program does not know. Start the newer program or restore an older backup."
            );
        }

        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
    }
}
