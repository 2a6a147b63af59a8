using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The real application in a process of its own, with demo data in a folder that is thrown away.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private const int DemoProfiles = 400;
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("cm-browser-");
    private readonly StringBuilder log = new();
    private readonly Process process;

    private RunningApp(Uri address)
    {
        Address = address;
        process = new Process { StartInfo = Start(address, data.FullName) };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        AppDomain.CurrentDomain.ProcessExit += KillWithTests;
    }

    public Uri Address { get; }

    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    public static async Task<RunningApp> StartAsync()
    {
        var app = new RunningApp(new Uri($"http://127.0.0.1:{FreePort()}"));
        app.process.Start();
        app.process.BeginOutputReadLine();
        app.process.BeginErrorReadLine();
        await app.UntilReadyAsync();
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= KillWithTests;
        Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    // The same configuration as the tests were built in: .../bin/Release/net10.0/.
    private static ProcessStartInfo Start(Uri address, string folder)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var project = Path.Combine(Artifacts.Root, "src", "CompetenceMatch.Web");
        var dll = Path.Combine("bin", configuration, "net10.0", "CompetenceMatch.Web.dll");
        return new ProcessStartInfo("dotnet", [dll])
        {
            WorkingDirectory = project,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                // Development would pack style sheets anew for each request, and badly.
                ["ReloadStaticAssetsAtRuntime"] = "false",
                ["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/'),
                ["CM__Data__Folder"] = folder,
                ["CM__Demo__Enabled"] = "true",
                // All journeys come from one address.
                ["CM__RateLimits__sign-in"] = "1000",
                ["CM__RateLimits__search"] = "10000",
                ["CM__Demo__Profiles"] = DemoProfiles.ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient
        {
            BaseAddress = Address,
            Timeout = TimeSpan.FromSeconds(5),
        };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < LongestStart && !process.HasExited)
        {
            if (await IsReadyAsync(client))
                return;
            await Task.Delay(200);
        }

        throw new InvalidOperationException($"The app did not get ready.\n{Log}");
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        lock (log)
        {
            log.AppendLine(line);
        }
    }

    private void KillWithTests(object? sender, EventArgs e) => Kill();

    private void Kill()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
