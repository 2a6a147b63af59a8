using System.Data.Common;
using System.Globalization;
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

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _commands;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _commands;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
