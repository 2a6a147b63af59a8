using System.Collections;
using System.Diagnostics;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Data;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Starts the application with invented people in a folder that is thrown away, and asks for its pages.</summary>
/// <param name="application">The path of the built application.</param>
internal sealed class WebBench(Surroundings around, string application, int profiles, long seed)
{
    private const int Needs = 30;
    private const string Password = "En lang setning for malingen 1";
    private const string Unlimited = "1000000000";

    public async Task<WebReport> Run(WebEffort effort, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("cm-bench-");
        try
        {
            return await Run(folder.FullName, effort, stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<WebReport> Run(string folder, WebEffort effort, CancellationToken stop)
    {
        var tables = ReferenceTables.Load();
        var population = Population.Generate(tables, profiles, Needs, seed, around.Today);
        await using var services = Open(folder);
        await using var scope = services.CreateAsyncScope();
        var now = around.Time.GetUtcNow().UtcDateTime;
        Say($"writing {profiles} people");
        var world = await new BenchWorld(population, scope.ServiceProvider, now).Fill(
            Password,
            stop
        );
        Say("starting the application");
        var start = Stopwatch.GetTimestamp();
        await using var server = await Start(folder, stop);
        var ready = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var memory = server.MemoryMib;
        var pages = new WebPages(population, tables.Taxonomy, world).All;
        var classes = await Measure(server, pages, effort, stop);
        var change = await Change(server, world, effort, stop);
        return new(
            $"cm bench web --profiles {profiles}",
            around.Today,
            MachineFacts.Read(),
            "CPU time of the server process",
            profiles,
            effort.Browsers,
            Math.Round(ready, 1),
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
            Math.Min(BenchWorld.Movers, profiles),
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
        var classes = new Dictionary<string, PageFigures>();
        await using var plain = await ServerProcess.Start(
            [typeof(WebBench).Assembly.Location, "bench", "plain-text"],
            Environment.CurrentDirectory,
            new Dictionary<string, string>(),
            "/",
            stop
        );
        classes["plainText"] = await Ask(plain, _ => "/", effort, signedIn: false, stop);
        foreach (var (name, path) in pages)
        {
            Say(name);
            classes[name] = await Ask(server, path, effort, name != "landing", stop);
        }
        return classes;
    }

    private static async Task<PageFigures> Ask(
        ServerProcess server,
        Func<int, string> path,
        WebEffort effort,
        bool signedIn,
        CancellationToken stop
    )
    {
        var browsers = Enumerable
            .Range(0, Math.Max(effort.Browsers, BenchWorld.Employers))
            .Select(_ => new Browser(server.Address))
            .ToList();
        try
        {
            for (var at = 0; signedIn && at < browsers.Count; at++)
                await browsers[at]
                    .SignIn(BenchWorld.Email(at % BenchWorld.Employers), Password, stop);
            return await new PageRun(server, browsers, path, effort).Measure(stop);
        }
        finally
        {
            browsers.ForEach(browser => browser.Dispose());
        }
    }

    // No pool: the folder is thrown away while this process lives.
    private ServiceProvider Open(string folder) =>
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

    private Task<ServerProcess> Start(string folder, CancellationToken stop) =>
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
