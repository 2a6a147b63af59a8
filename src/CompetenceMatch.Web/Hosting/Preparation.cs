using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What must be true before the first request: schema, roles, people to sign in as, a full index.</summary>
internal static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await Migrate(services);
        await AddRoles(services.GetRequiredService<RoleManager<IdentityRole<Guid>>>());
        var firstSignIn = await FirstAdministrator.CreateIfNone(services);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, firstSignIn));
    }

    private static async Task Migrate(IServiceProvider services)
    {
        await services.GetRequiredService<CmDbContext>().Database.EnsureCreatedAsync();
    }

    private static async Task AddRoles(RoleManager<IdentityRole<Guid>> roles)
    {
        foreach (var name in RoleNames.All)
        {
            if (!await roles.RoleExistsAsync(name))
                await roles.CreateAsync(
                    new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7() }
                );
        }
    }

    private static void Announce(WebApplication app, string? firstSignIn)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        Console.WriteLine();
        Console.WriteLine($"  CompetenceMatch: {string.Join(' ', app.Urls)}");
        if (settings.Demo.Enabled)
            Console.WriteLine($"  Demo sign-ins:   {app.Urls.First()}/konto/demo");
        if (firstSignIn is not null)
            Console.WriteLine($"  Administrator:   {firstSignIn}");
        Console.WriteLine();
    }
}
