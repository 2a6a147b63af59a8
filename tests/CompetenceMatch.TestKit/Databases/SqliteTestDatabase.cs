using CompetenceMatch.Data;
using CompetenceMatch.Data.Starting;
using Microsoft.Data.Sqlite;

namespace CompetenceMatch.TestKit.Databases;

public sealed class SqliteTestDatabase : TestDatabase
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateOnceAsync);
    private readonly string _folder = Directory.CreateTempSubdirectory("cm-sqlite-").FullName;

    private SqliteTestDatabase() { }

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;
    public string File => Path.Combine(_folder, "cm.db");
    public override string ConnectionString => $"Data Source={File}";

    public static async Task<SqliteTestDatabase> CreateAsync()
    {
        var database = new SqliteTestDatabase();
        await System.IO.File.WriteAllBytesAsync(database.File, await Migrated.Value);
        return database;
    }

    /// <summary>A migrated, empty database as a file, for an application that brings its own folder.</summary>
    // Not on the caller's context: test frameworks have contexts that whoever waits for this would block.
    public static byte[] Template() => Task.Run(() => Migrated.Value).GetAwaiter().GetResult();

    /// <summary>No file yet, for tests of the migrator.</summary>
    public static SqliteTestDatabase CreateMissing() => new();

    protected override Task RemoveAsync()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static async Task<byte[]> MigrateOnceAsync()
    {
        await using var template = new SqliteTestDatabase();
        await using (var context = template.Open())
        {
            await context.MigrateDatabase();
        }

        SqliteConnection.ClearAllPools();
        return await System.IO.File.ReadAllBytesAsync(template.File);
    }
}
