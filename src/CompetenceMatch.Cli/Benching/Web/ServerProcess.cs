using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;
using System.Text;
using System.Threading.Channels;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>A server in a process of its own on a free port of this machine; ends with the measurement.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan longestStart = TimeSpan.FromMinutes(10);

    private readonly StringBuilder said = new();
    private readonly Channel<string> answers = Channel.CreateUnbounded<string>();
    private readonly Process process;
    private readonly ProcessClock clock;

    private ServerProcess(ProcessStartInfo start, Uri address)
    {
        Address = address;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        AppDomain.CurrentDomain.ProcessExit += EndWithTool;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        clock = new ProcessClock(process);
    }

    public Uri Address { get; }

    public double CpuMilliseconds => clock.Milliseconds();

    public double MemoryMib
    {
        get
        {
            process.Refresh();
            return Math.Round(process.WorkingSet64 / (double)(1 << 20), 1);
        }
    }

    /// <summary>Asks the process itself; what it does for other reasons meanwhile is in the figures.</summary>
    public async Task<ServerFacts> Facts(CancellationToken stop)
    {
        await process.StandardInput.WriteLineAsync("?");
        await process.StandardInput.FlushAsync(stop);
        var words = (await answers.Reader.ReadAsync(stop)).Split(' ');
        return new(
            long.Parse(words[1], CultureInfo.InvariantCulture),
            double.Parse(words[2], CultureInfo.InvariantCulture)
        );
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
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var server = new ServerProcess(start, address);
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
        using var client = new HttpClient { BaseAddress = Address };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < longestStart && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(path, stop);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100, stop);
        }
        lock (said)
        {
            throw new BadInputException($"the server did not get ready:\n{said}");
        }
    }

    // From a place of chance, so that two measurements at once rarely choose the same.
    private static int FreePort()
    {
        var taken = IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Select(listener => listener.Port)
            .ToHashSet();
        var port = Random.Shared.Next(20_000, 60_000);
        while (taken.Contains(port))
            port++;
        return port;
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        if (line.StartsWith(StartupHook.Mark, StringComparison.Ordinal))
        {
            answers.Writer.TryWrite(line);
            return;
        }

        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private void EndWithTool(object? sender, EventArgs e) => End();

    private void End()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
