using CompetenceMatch.Data;
using CompetenceMatch.Data.Starting;
using Npgsql;

namespace CompetenceMatch.TestKit.Databases;

public sealed class PostgresTestDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Migrated = new(MigrateOnceAsync);
    private readonly string _server;
    private readonly string _name = $"cm_{Guid.NewGuid():N}";

    private PostgresTestDatabase(string server) => _server = server;

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;
    public override string ConnectionString => $"{_server};Database={_name}";

    public static async Task<PostgresTestDatabase> CreateAsync()
    {
        var template = await Migrated.Value;
        var database = new PostgresTestDatabase(await PostgresServer.ConnectionString);
        await database.RunOnServer($"CREATE DATABASE {database._name} TEMPLATE {template}");
        return database;
    }

    /// <summary>Not created yet, for tests of the migrator.</summary>
    public static async Task<PostgresTestDatabase> CreateMissing() =>
        new(await PostgresServer.ConnectionString);

    protected override Task RemoveAsync() =>
        RunOnServer($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");

    private static async Task<string> MigrateOnceAsync()
    {
        var template = new PostgresTestDatabase(await PostgresServer.ConnectionString);
        await using (var context = template.Open())
        {
            await context.MigrateDatabase();
        }

        // A database with open connections cannot be a template.
        await using (var connection = new NpgsqlConnection(template.ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        return template._name;
    }

    private async Task RunOnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(
            $"{_server};Database=postgres;Pooling=false"
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
