using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Figures;

/// <summary>Keeps the region figures for a while, so that a page does not count everybody again.</summary>
public sealed class RegionBook(
    CandidateIndex index,
    CountryAreas areas,
    IServiceScopeFactory scopes,
    TimeProvider time
) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>How far back a filled post counts.</summary>
    public const int FilledMonths = 12;

    private readonly SemaphoreSlim counting = new(1, 1);
    private (RegionFigures Figures, DateTimeOffset Until)? kept;

    public async Task<RegionFigures> Now()
    {
        if (kept is { } fresh && time.GetUtcNow() < fresh.Until)
            return fresh.Figures;
        await counting.WaitAsync();
        try
        {
            if (kept is { } counted && time.GetUtcNow() < counted.Until)
                return counted.Figures;
            var figures = await Count();
            kept = (figures, time.GetUtcNow() + Lifetime);
            return figures;
        }
        finally
        {
            counting.Release();
        }
    }

    public void Dispose() => counting.Dispose();

    private async Task<RegionFigures> Count()
    {
        var today = time.Today();
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var since = time.GetUtcNow().UtcDateTime.AddMonths(-FilledMonths);
        var needs = await database
            .Needs.AsNoTracking()
            .Where(need =>
                need.State == NeedState.Published
                || (need.State == NeedState.Filled && need.UpdatedAt >= since)
            )
            .Select(need => new { need.State, need.Content })
            .ToListAsync();
        IEnumerable<Need> In(NeedState state) =>
            needs.Where(need => need.State == state).Select(need => need.Content);
        return new RegionFigures(
            today,
            areas,
            PeopleFigures.Of(areas, index.Cards(), today),
            NeedFigures.Of(areas, In(NeedState.Published), In(NeedState.Filled))
        );
    }
}
