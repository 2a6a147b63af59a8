using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Indexing;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Figures;

/// <summary>Counts what waits in all municipalities, for the boards of coordinators.</summary>
public sealed class BoardBook : IDisposable
{
    private const int SearchDays = 90;

    private static readonly IntroductionState[] asked =
    [
        IntroductionState.Sent,
        IntroductionState.Seen,
        IntroductionState.Question,
        IntroductionState.Answered,
        IntroductionState.Accepted,
    ];

    private readonly EveryCard cards;
    private readonly CountryAreas areas;
    private readonly Taxonomy taxonomy;
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider time;
    private readonly Kept<Board> kept;

    public BoardBook(
        EveryCard cards,
        CountryAreas areas,
        Taxonomy taxonomy,
        IServiceScopeFactory scopes,
        TimeProvider time
    )
    {
        (this.cards, this.areas, this.taxonomy) = (cards, areas, taxonomy);
        (this.scopes, this.time) = (scopes, time);
        kept = new Kept<Board>(time, Count);
    }

    public Task<Board> Now() => kept.Now();

    public void Dispose() => kept.Dispose();

    private async Task<Board> Count()
    {
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        return new Board(
            await Unmatched(database),
            new MunicipalCounts(areas, taxonomy, await Alone(database)),
            new MunicipalCounts(areas, taxonomy, await Waiting(database)),
            await Searches(database)
        );
    }

    private static async Task<Dictionary<string, int>> Unmatched(CmDbContext database)
    {
        var needs = await database
            .Needs.AsNoTracking()
            .Where(need =>
                need.State == NeedState.Published
                && !database.Introductions.Any(one =>
                    one.NeedId == need.Id && asked.Contains(one.State)
                )
            )
            .Select(need => need.Content)
            .ToListAsync();
        return needs
            .Where(need => need.Municipality is not null)
            .GroupBy(need => need.Municipality!, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Sum(need => need.Count),
                StringComparer.Ordinal
            );
    }

    private async Task<IEnumerable<string?>> Alone(CmDbContext database)
    {
        var followed = await database
            .FollowUps.Where(one => one.State == FollowUpState.Active)
            .Select(one => one.CandidateId)
            .Distinct()
            .ToListAsync();
        var ids = followed.Select(Candidate.ProfileIdOf).ToHashSet();
        return cards
            .In(database)
            .Where(card => !ids.Contains(card.Id))
            .Select(card => card.Municipality);
    }

    private static async Task<IEnumerable<string?>> Waiting(CmDbContext database) =>
        await database
            .Referrals.Where(one => one.State == ReferralState.Requested)
            .Select(one => one.ToOrganisation!.Municipality)
            .ToListAsync();

    private async Task<Dictionary<string, int>> Searches(CmDbContext database)
    {
        var since = time.GetUtcNow().UtcDateTime.AddDays(-SearchDays);
        return await database
            .UnmetNeeds.Where(one => one.Region != null && one.CreatedAt >= since)
            .GroupBy(one => one.Region!)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, StringComparer.Ordinal);
    }
}
