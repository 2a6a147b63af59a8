using CompetenceMatch.Data.Starting;
using CompetenceMatch.Data.Tests.Fixtures;
using CompetenceMatch.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public sealed class MigratorTests
{
    //
    [Fact]
    public async Task Lock_left_by_a_killed_migrator_is_cleared()
    {
        await using var sqlite = SqliteTestDatabase.CreateMissing();
        await using (var killed = sqlite.Open())
        {
            await killed.Database.ExecuteSqlAsync(
                $"""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """
            );
        }

        await using var database = sqlite.Open();
        await database.MigrateDatabase().WaitAsync(TimeSpan.FromSeconds(30));

        (await database.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.PostgreSql)]
    public async Task Database_newer_than_the_program_is_refused_in_one_line(
        DatabaseProvider provider
    )
    {
        await using var newer = await TestDatabase.CreateAsync(provider);
        await using var database = newer.Open();
        await database.Database.ExecuteSqlAsync(
            $"""INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Future', '10.0.0')"""
        );

        var refusal = await Should.ThrowAsync<DatabaseStartException>(() =>
            database.MigrateDatabase()
        );

        refusal.Message.ShouldContain("20990101000000_Future");
        refusal.Message.ShouldNotContain("\n");
    }

    // what a kill leaves is a rolled-back transaction and the lock's row.
    [Theory, InlineData(2), InlineData(6), InlineData(20), InlineData(60)]
    public async Task Migration_stopped_at_any_statement_is_finished_by_the_next_start(
        int statement
    )
    {
        await using var sqlite = SqliteTestDatabase.CreateMissing();
        await using (var stopped = sqlite.Open(new StopAt(statement)))
        {
            await Should.ThrowAsync<StopAt.StoppedException>(() => stopped.MigrateDatabase());
            await stopped.Database.ExecuteSqlAsync(
                $"""
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT OR IGNORE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """
            );
        }

        await using var database = sqlite.Open();
        await database.MigrateDatabase().WaitAsync(TimeSpan.FromSeconds(30));

        await using var fresh = await SqliteTestDatabase.CreateAsync();
        await using var same = fresh.Open();
        (await Schema(database)).ShouldBe(await Schema(same));

        static async Task<List<string>> Schema(CmDbContext database) =>
            await database
                .Database.SqlQuery<string>(
                    $"SELECT COALESCE(sql, name) AS Value FROM sqlite_master ORDER BY name"
                )
                .ToListAsync();
    }

    //
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.PostgreSql)]
    public async Task Five_nodes_starting_at_once_all_get_the_schema(DatabaseProvider provider)
    {
        await using TestDatabase missing =
            provider == DatabaseProvider.Sqlite
                ? SqliteTestDatabase.CreateMissing()
                : await PostgresTestDatabase.CreateMissing();
        await using (var first = missing.Open())
        {
            await first.Database.EnsureDeletedAsync();
        }

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(Start)));

        async Task Start()
        {
            await using var database = missing.Open();
            await database.MigrateDatabase();
            (await database.Candidates.CountAsync()).ShouldBe(0);
        }
    }

    [Fact]
    public async Task Sqlite_runs_with_the_settings_that_lose_nothing()
    {
        await using var sqlite = await SqliteTestDatabase.CreateAsync();
        await using var database = sqlite.Open();

        (await Pragma("journal_mode")).ShouldBe("wal");
        (await Pragma("synchronous")).ShouldBe("2");
        (await Pragma("foreign_keys")).ShouldBe("1");
        (await Pragma("busy_timeout")).ShouldBe("10000");

        async Task<string> Pragma(string name)
        {
            await database.Database.OpenConnectionAsync();
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return $"{await command.ExecuteScalarAsync()}";
        }
    }
}
