using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>One running app and one Chromium for all journeys.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Debian's browser without windows: people can install it, and a page costs half as much as in the whole one.
    private const string Chromium = "/usr/bin/chromium-headless-shell";

    private const string Kept = "evidence kept";

    private readonly ConcurrentDictionary<string, Lazy<Task<Itinerary>>> itineraries = new();

    private RunningApp? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => app!.Address;

    public async ValueTask InitializeAsync()
    {
        var starting = RunningApp.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] }
        );
        app = await starting;
    }

    /// <summary>A visit in a fresh browser profile; on failure a picture, the console and the app's log are kept.</summary>
    public async Task Visit(Visitor visitor, Func<Visit, Task> journey)
    {
        var address = visitor.AddressOf(app!.Address);
        await using var context = await browser!.NewContextAsync(visitor.Options(address));
        var page = await context.NewPageAsync();
        var visit = new Visit(page, visitor, address);
        try
        {
            await journey(visit);
            visit.Complaints.ShouldBeEmpty();
        }
        // Of two visits at once, the one that failed is the one to see.
        catch (Exception failure) when (!failure.Data.Contains(Kept))
        {
            failure.Data[Kept] = true;
            await KeepEvidence(visit);
            throw;
        }
    }

    /// <summary>The same for every walk through an area.</summary>
    internal Task<Itinerary> Itinerary(string area, DemoRole role) =>
        itineraries.GetOrAdd(area, _ => new(() => Explore(area, role))).Value;

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task<Itinerary> Explore(string area, DemoRole role)
    {
        Itinerary? found = null;
        await Visit(
            new(),
            async visit =>
            {
                await visit.SignInAs(role);
                found = await Harness.Itinerary.Of(area, visit.Page.Context.APIRequest);
            }
        );
        return found!;
    }

    private async Task KeepEvidence(Visit visit)
    {
        var name = TestContext.Current.TestMethod?.MethodName ?? "journey";
        await visit.Page.ScreenshotAsync(
            new() { Path = Artifacts.File(name, ".png"), FullPage = true }
        );
        string[] log = [visit.Page.Url, .. visit.Complaints, "", app!.Log];
        await File.WriteAllLinesAsync(Artifacts.File(name, ".log"), log);
    }
}
