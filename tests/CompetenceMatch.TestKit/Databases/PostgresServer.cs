using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CompetenceMatch.TestKit.Databases;

/// <summary>Debian's PostgreSQL 15 in a temporary cluster, started once for the test process.</summary>
public static class PostgresServer
{
    private const string Binaries = "/usr/lib/postgresql/15/bin";
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    /// <summary>Connection string without a database.</summary>
    public static Task<string> ConnectionString => Started.Value;

    // Held, or the collector would close its pipe and stop the server.
    private static Process? _shell;

    // The shell waits on our pipe: however this process ends, the pipe closes and the server stops.
    private const string Script = """
        dir=$(mktemp -d /tmp/cm-postgres-XXXXXX)
        "$1/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 ||
          { cat "$dir/initdb.log" >&2; exit 1; }
        "$1/postgres" -D "$dir/data" -k "$dir" -p "$2" -c listen_addresses=127.0.0.1 -c fsync=off \
          -c full_page_writes=off -c max_connections=300 -c log_min_messages=panic >"$dir/log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -QUIT $server; wait $server; rm -rf "$dir"
        """;

    private static async Task<string> StartAsync()
    {
        if (!File.Exists($"{Binaries}/postgres"))
        {
            throw new InvalidOperationException(
                $"The tests need PostgreSQL 15 in {Binaries}: apt-get install postgresql-15"
            );
        }

        var port = FreePort();
        _shell = StartShell(port);
        var connection = $"Host=127.0.0.1;Port={port};Username=postgres;Maximum Pool Size=40";
        await WaitUntilReady($"{connection};Database=postgres;Pooling=false", _shell);
        return connection;
    }

    private static Process StartShell(int port)
    {
        // PostgreSQL refuses to run as root.
        string[] command =
            Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
        command = [.. command, "sh", "-c", Script, "sh", Binaries, $"{port}"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/tmp",
        };
        return Process.Start(start)!;
    }

    private static async Task WaitUntilReady(string connectionString, Process shell)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException problem)
                when (shell.HasExited || waited.Elapsed.TotalSeconds > 60)
            {
                var said = shell.HasExited ? await shell.StandardError.ReadToEndAsync() : "";
                throw new InvalidOperationException($"PostgreSQL did not start. {said}", problem);
            }
            catch (NpgsqlException)
            {
                // Not up yet.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
