using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>A server in a process of its own on a free port of this machine; ends with the measurement.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan longestStart = TimeSpan.FromMinutes(10);

    private readonly StringBuilder said = new();
    private readonly Process process;
    private readonly ProcessClock clock;
    private volatile Uri? address;

    private ServerProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        AppDomain.CurrentDomain.ProcessExit += EndWithTool;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        clock = new ProcessClock(process);
    }

    /// <summary>The one it says it listens on.</summary>
    public Uri Address => address ?? throw new InvalidOperationException("Not started.");

    public double CpuMilliseconds => clock.Milliseconds();

    public double MemoryMib
    {
        get
        {
            process.Refresh();
            return Math.Round(process.WorkingSet64 / (double)(1 << 20), 1);
        }
    }

    /// <param name="arguments">Of dotnet.</param>
    /// <param name="ready">The path that answers 200 once the server is ready.</param>
    public static async Task<ServerProcess> Start(
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string> variables,
        string ready,
        CancellationToken stop
    )
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var server = new ServerProcess(start);
        try
        {
            await server.UntilReady(ready, stop);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= EndWithTool;
        End();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task UntilReady(string path, CancellationToken stop)
    {
        using var client = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < longestStart && !process.HasExited)
        {
            if (address is { } known && await Answers(client, new Uri(known, path), stop))
                return;
            await Task.Delay(100, stop);
        }
        lock (said)
        {
            throw new BadInputException($"the server did not get ready:\n{said}");
        }
    }

    private static async Task<bool> Answers(HttpClient client, Uri page, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync(page, stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    // The system chose the port, so nobody else can have taken it.
    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]*", RegexOptions.None, 1000)]
    private static partial Regex Listening();

    private void Keep(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }

        if (
            address is null
            && line is not null
            && Listening().Match(line) is { Success: true } found
        )
            address = new Uri(found.Value);
    }

    private void EndWithTool(object? sender, EventArgs e) => End();

    private void End()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
