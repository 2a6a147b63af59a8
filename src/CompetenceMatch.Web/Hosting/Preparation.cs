using CompetenceMatch.Data;
using CompetenceMatch.Data.Starting;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Demo;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Uploads;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What must be true before the first request: schema, roles, people to sign in as.</summary>
internal static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        ConsentTexts.EnsureApproved(app.Environment);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await Migrate(services);
        await services.GetRequiredService<LiveRules>().Reload(CancellationToken.None);
        var firstSignIn = await FirstAdministrator.CreateIfNone(services);
        await DemoData.FillIfEmpty(services);
        await services.GetRequiredService<DocumentSweep>().Run(CancellationToken.None);
        app.Lifetime.ApplicationStopping.Register(services.GetRequiredService<IndexFeed>().Save);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, firstSignIn));
    }

    private static async Task Migrate(IServiceProvider services)
    {
        try
        {
            await services.GetRequiredService<CmDbContext>().MigrateDatabase();
        }
        catch (DatabaseStartException wrong)
        {
            throw new StartupException(wrong.Message);
        }
    }

    private static void Announce(WebApplication app, string? firstSignIn)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        Console.WriteLine();
        Console.WriteLine($"  CompetenceMatch: {string.Join(' ', app.Urls)}");
        if (settings.Demo.Enabled)
        {
            Console.WriteLine($"  Demo sign-ins:   {app.Urls.First()}/konto/demo (no password)");
            Console.WriteLine(
                $"                   candidate  kandidat1@{DemoWorld.Domain}, kandidat2@…"
            );
            Console.WriteLine(
                $"                   employer   arbeidsgiver1@{DemoWorld.Domain}, arbeidsgiver2@…"
            );
            Console.WriteLine($"                   welcome    velkomst@{DemoWorld.Domain}");
            Console.WriteLine($"                   admin      admin@{DemoWorld.Domain}");
        }
        if (firstSignIn is not null)
            Console.WriteLine($"  Administrator:   {firstSignIn}");
        Console.WriteLine();
    }
}
