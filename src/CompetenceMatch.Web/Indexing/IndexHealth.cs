using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CompetenceMatch.Web.Indexing;

/// <summary>Not ready while the index lags more than five seconds behind the database.</summary>
internal sealed class IndexHealth(IndexFeed feed, CmDbContext database, TimeProvider time)
    : IHealthCheck
{
    private static readonly TimeSpan allowed = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        // Meanwhile the database answers, slower and right.
        if (!feed.IsReady)
            return HealthCheckResult.Healthy();
        var before = time.GetUtcNow().UtcDateTime - allowed;
        var waiting = await database.ChangeLog.AnyAsync(
            entry => entry.Position > feed.Position && entry.At < before,
            cancellationToken
        );
        return waiting ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy();
    }
}
