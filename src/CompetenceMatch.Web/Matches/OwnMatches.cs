using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Matches;

/// <summary>The search seen from the other side: published needs, ranked for one person by the same score.</summary>
public sealed class OwnMatches(
    CmDbContext database,
    Taxonomy taxonomy,
    MatchWeights weights,
    TimeProvider time
)
{
    private const int MostUsed = 3;

    /// <summary>Needs in an occupation the person has or wishes, best first.</summary>
    /// <param name="region">Labour-market region of the work; null = all of the country.</param>
    public async Task<IReadOnlyList<OwnMatch>> For(Profile profile, string? region = null)
    {
        var needs = (await Published().ToListAsync())
            .Where(need => region is null || RegionOf(need) == region)
            .ToDictionary(need => StoredNeed.NeedIdOf(need.Id));
        return
        [
            .. NeedRanking
                .Best(
                    profile,
                    needs.Select(pair => pair.Value.Content with { Id = pair.Key }),
                    taxonomy,
                    weights,
                    time.Today(),
                    needs.Count
                )
                .Select(match => new OwnMatch(needs[match.NeedId], match))
                .Where(one => IsOwnWork(profile, one)),
        ];
    }

    /// <summary>Needs in the person's own region that use what the person has learned, best first.</summary>
    /// <param name="besides">The need that is looked at already.</param>
    public async Task<UsedElsewhere> Using(Profile profile, Guid? besides = null)
    {
        var region = HomeOf(profile);
        var near = region is null ? [] : await For(profile, region);
        return new UsedElsewhere(
            region,
            [
                .. near.Where(one =>
                        one.Need.Id != besides
                        && one.Need.Content is { Occupation: { } occupation } need
                        && UsedCompetence.In(profile, occupation, need.MinNus, taxonomy)
                    )
                    .Take(MostUsed),
            ]
        );
    }

    /// <summary>Needs in the person's own region by their occupation, the newest first; empty where no home is stated.</summary>
    public async Task<ILookup<OccupationCode, StoredNeed>> Near(Profile profile)
    {
        var region = HomeOf(profile);
        var needs = region is null ? [] : await Published().ToListAsync();
        return needs
            .Where(need => RegionOf(need) == region && need.Content.Occupation is not null)
            .OrderByDescending(need => need.CreatedAt)
            .ToLookup(need => need.Content.Occupation!.Value);
    }

    /// <summary>One need that is open to be seen; null = there is none such.</summary>
    public async Task<OwnMatch?> Find(Profile profile, Guid needId) =>
        await Published().FirstOrDefaultAsync(need => need.Id == needId) is { } need
            ? Of(profile, need)
            : null;

    public OwnMatch Of(Profile profile, StoredNeed need) =>
        new(need, Match.Score(need.Content, profile, taxonomy, weights, time.Today()));

    private IQueryable<StoredNeed> Published()
    {
        var today = time.Today();
        return database
            .Needs.AsNoTracking()
            .Include(need => need.Organisation)
            .Where(need =>
                need.State == NeedState.Published
                && need.ExpiresOn >= today
                && need.Organisation!.State == OrganisationState.Approved
            );
    }

    private string? HomeOf(Profile profile) => RegionOf(profile.Municipality);

    private string? RegionOf(StoredNeed need) => RegionOf(need.Content.Municipality);

    private string? RegionOf(string? municipality) =>
        municipality is { } code ? taxonomy.Municipalities.GetValueOrDefault(code)?.Region : null;

    // Level, language and place alone make half a score: without the work itself it is not a match.
    private static bool IsOwnWork(Profile profile, OwnMatch one) =>
        one.Match.Parts.Any(part => part is { Part: PartId.Occupation, Points: > 0 })
        || profile.WishedOccupations.Any(wish => wish == one.Need.Content.Occupation);
}
