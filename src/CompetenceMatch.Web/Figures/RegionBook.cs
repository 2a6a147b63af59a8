using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Figures;

/// <summary>Counts everything the public region pages tell.</summary>
public sealed class RegionBook : IDisposable
{
    // How far back a filled post counts.
    private const int FilledMonths = 12;

    private readonly EveryCard cards;
    private readonly CountryAreas areas;
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider time;
    private readonly Kept<RegionFigures> kept;

    public RegionBook(
        EveryCard cards,
        CountryAreas areas,
        IServiceScopeFactory scopes,
        TimeProvider time
    )
    {
        (this.cards, this.areas, this.scopes, this.time) = (cards, areas, scopes, time);
        kept = new Kept<RegionFigures>(time, Count);
    }

    public Task<RegionFigures> Now() => kept.Now();

    public void Dispose() => kept.Dispose();

    private async Task<RegionFigures> Count()
    {
        var today = time.Today();
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        return new RegionFigures(
            today,
            areas,
            PeopleFigures.Of(areas, cards.In(database), today),
            await Needs(database),
            StayFigures.Of(areas, await Stays(database, today.AddMonths(-Stay.Months)))
        );
    }

    private async Task<NeedFigures> Needs(CmDbContext database)
    {
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
        return NeedFigures.Of(areas, In(NeedState.Published), In(NeedState.Filled));
    }

    // A person who had several jobs counts by the latest that began a year ago.
    private static async Task<IEnumerable<Stay>> Stays(CmDbContext database, DateOnly latest)
    {
        var placements = await database
            .Placements.AsNoTracking()
            .Where(one => one.From <= latest)
            .Select(one => new
            {
                one.CandidateId,
                Stay = new Stay(one.Municipality, one.From, one.To, one.Outcome),
            })
            .ToListAsync();
        return placements
            .GroupBy(one => one.CandidateId)
            .Select(person => person.Select(one => one.Stay).MaxBy(stay => stay.From)!);
    }
}
