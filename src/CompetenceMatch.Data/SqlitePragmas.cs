using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CompetenceMatch.Data;

/// <summary>WAL so that readers and the writer do not stop each other; FULL so that an acknowledged
/// withdrawal of consent survives a power cut.</summary>
internal sealed class SqlitePragmas(int busySeconds) : DbConnectionInterceptor
{
    private readonly string _commands = string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA busy_timeout={busySeconds * 1000}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
    );

    // Read by name: the handle's type is of a package that this project does not choose the version of.
    private static readonly Func<SqliteConnection, object?> HandleOf = typeof(SqliteConnection)
        .GetProperty(nameof(SqliteConnection.Handle))!
        .GetMethod!.CreateDelegate<Func<SqliteConnection, object?>>();

    // The pool lends a connection many times over; what was set on it stays set.
    private readonly ConditionalWeakTable<object, object> _set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSet(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = _commands;
        command.ExecuteNonQuery();
        Remember(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (IsSet(connection))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = _commands;
        await command.ExecuteNonQueryAsync(cancellationToken);
        Remember(connection);
    }

    private bool IsSet(DbConnection connection) =>
        _set.TryGetValue(HandleOf((SqliteConnection)connection)!, out _);

    private void Remember(DbConnection connection) =>
        _set.AddOrUpdate(HandleOf((SqliteConnection)connection)!, _commands);
}
