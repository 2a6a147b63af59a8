using System.Collections;
using System.Diagnostics;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.ReferenceData.Synthetic;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Starts the application with invented people in an empty folder, and asks for its pages.</summary>
/// <param name="application">The path of the built application.</param>
internal sealed class WebSizeRun(
    Surroundings around,
    string application,
    string folder,
    Population population
)
{
    private const string Password = "En lang setning for malingen 1";
    private const string Unlimited = "1000000000";

    private int People => population.ProfileCount;

    public async Task<WebSize> Measure(Taxonomy taxonomy, WebEffort effort, CancellationToken stop)
    {
        await using var services = Open();
        await using var scope = services.CreateAsyncScope();
        Say($"writing {People} people");
        var filling = Stopwatch.GetTimestamp();
        var now = around.Time.GetUtcNow().UtcDateTime;
        var world = await new BenchWorld(population, scope.ServiceProvider, now).Fill(
            Password,
            stop
        );
        var filled = Stopwatch.GetElapsedTime(filling).TotalSeconds;
        Say("starting the application");
        var start = Stopwatch.GetTimestamp();
        await using var server = await Start(stop);
        var ready = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var (facts, memory) = (await server.Facts(stop), server.MemoryMib);
        var pages = new WebPages(population, taxonomy, world).All;
        var classes = await Measure(server, pages, effort, stop);
        var change = await Change(server, world, effort, stop);
        return new(
            People,
            Math.Round(filled, 1),
            Math.Round(ready, 1),
            Math.Round(facts.RebuildSeconds, 2),
            memory,
            server.MemoryMib,
            new(
                WebPages.Searches.Sum(name => classes[name].Requests) + change.Searches,
                await scope
                    .ServiceProvider.GetRequiredService<CmDbContext>()
                    .SearchAudits.CountAsync(stop)
            ),
            change,
            classes
        );
    }

    private Task<DelayFigures> Change(
        ServerProcess server,
        WorldFacts world,
        WebEffort effort,
        CancellationToken stop
    )
    {
        Say("change");
        return new ChangeDelay(server.Address, world, Password).Measure(
            Math.Min(BenchWorld.Movers, People),
            effort.Changes,
            stop
        );
    }

    private async Task<Dictionary<string, PageFigures>> Measure(
        ServerProcess server,
        IReadOnlyDictionary<string, Func<int, string>> pages,
        WebEffort effort,
        CancellationToken stop
    )
    {
        var classes = new Dictionary<string, PageFigures>
        {
            ["plainText"] = await PlainText(effort, stop),
        };
        var (strangers, employers) = (Browsers(server, effort), Browsers(server, effort));
        try
        {
            for (var at = 0; at < employers.Count; at++)
                await employers[at]
                    .SignIn(BenchWorld.Email(at % BenchWorld.Employers), Password, stop);
            foreach (var (name, path) in pages)
            {
                Say(name);
                var browsers = name == "landing" ? strangers : employers;
                classes[name] = await new PageRun(server, browsers, path, effort).Measure(stop);
            }
        }
        finally
        {
            strangers.Concat(employers).ToList().ForEach(browser => browser.Dispose());
        }

        return classes;
    }

    private static async Task<PageFigures> PlainText(WebEffort effort, CancellationToken stop)
    {
        await using var plain = await ServerProcess.Start(
            [typeof(WebSizeRun).Assembly.Location, "bench", "plain-text"],
            Environment.CurrentDirectory,
            new Dictionary<string, string>(),
            "/",
            stop
        );
        var browsers = Browsers(plain, effort);
        try
        {
            return await new PageRun(plain, browsers, _ => "/", effort).Measure(stop);
        }
        finally
        {
            browsers.ForEach(browser => browser.Dispose());
        }
    }

    private static List<Browser> Browsers(ServerProcess server, WebEffort effort) =>
        [
            .. Enumerable
                .Range(0, Math.Max(effort.Browsers, BenchWorld.Employers))
                .Select(_ => new Browser(server.Address)),
        ];

    // No pool: the folder is thrown away while this process lives.
    private ServiceProvider Open() =>
        DatabaseServices.Open(
            around with
            {
                Variables = new Hashtable
                {
                    ["CM__Data__Folder"] = folder,
                    ["CM__ConnectionStrings__Main"] =
                        $"Data Source={Path.Combine(folder, "competencematch.db")};Pooling=False",
                },
            }
        );

    private Task<ServerProcess> Start(CancellationToken stop) =>
        ServerProcess.Start(
            [application],
            HomeOf(application),
            new Dictionary<string, string>
            {
                // Not Production: cookies must go over plain http on this machine, and nothing else differs.
                ["ASPNETCORE_ENVIRONMENT"] = "Staging",
                ["CM__Data__Folder"] = folder,
                ["CM__Database__Provider"] = "Sqlite",
                ["CM__ConnectionStrings__Main"] = "",
                ["CM__Demo__Enabled"] = "false",
                // Measured is the index; until it is built the database would answer.
                ["CM__Search__StartWait"] = "3600",
                ["CM__RateLimits__sign-in"] = Unlimited,
                ["CM__RateLimits__search"] = Unlimited,
                ["CM__RateLimits__card"] = Unlimited,
                ["CM__RateLimits__card-day"] = Unlimited,
            },
            "/health/ready",
            stop
        );

    // A published application has its assets beside it, a built one in its project's folder.
    private static string HomeOf(string application)
    {
        var folder = Path.GetDirectoryName(application)!;
        var project = Path.GetFullPath(Path.Combine(folder, "..", "..", ".."));
        return
            !Directory.Exists(Path.Combine(folder, "wwwroot"))
            && Directory.Exists(Path.Combine(project, "wwwroot"))
            ? project
            : folder;
    }

    private void Say(string what) => around.Error.WriteLine(what);
}
