using CompetenceMatch.Data;
using CompetenceMatch.Web.Indexing;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CompetenceMatch.Web.Hosting;

internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services
            .AddHealthChecks()
            .AddDbContextCheck<CmDbContext>("database", tags: [Ready])
            .AddCheck<IndexHealth>("index", tags: [Ready]);

    /// <summary>S-32: up or down and nothing else.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .AllowAnonymous();
        app.MapHealthChecks(
                "/health/ready",
                new HealthCheckOptions { Predicate = one => one.Tags.Contains(Ready) }
            )
            .AllowAnonymous();
    }
}
