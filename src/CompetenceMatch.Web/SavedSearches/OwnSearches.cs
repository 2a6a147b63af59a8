using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Indexing;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>The saved searches of the member who is signed in, for the organisation acted for.</summary>
public sealed class OwnSearches(
    CmDbContext database,
    Acting acting,
    CandidateIndex index,
    IndexFeed feed,
    FindablePeople people,
    TimeProvider time
)
{
    public async Task<IReadOnlyList<SavedSearch>> All() =>
        await Own(await Organisation())
            .AsNoTracking()
            .Include(one => one.Need)
            .OrderByDescending(one => one.CreatedAt)
            .ThenBy(one => one.Id)
            .ToListAsync();

    public async Task<int> Count() => await Own(await Organisation()).CountAsync();

    /// <summary>Also one of another organisation of the user's. Somebody else's and none at all answer the same (S-03).</summary>
    public async Task<SavedSearch?> Find(Guid id)
    {
        var user = acting.UserId;
        var search = await database
            .SavedSearches.Include(one => one.Need)
            .Include(one => one.Organisation)
            .FirstOrDefaultAsync(one => one.Id == id && one.UserId == user);
        return search is not null && await acting.ActFor(search.OrganisationId) ? search : null;
    }

    /// <summary>How many nobody has looked at yet, by search; searches without news are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> News()
    {
        var own = Own(await Organisation());
        var rows = await database
            .SavedSearchMatches.Where(row =>
                row.SeenAt == null
                && row.LostAt == null
                && own.Any(one => one.Id == row.SavedSearchId)
            )
            .Select(row => new { row.SavedSearchId, row.CandidateId })
            .ToListAsync();
        var findable = await Findable([.. rows.Select(row => row.CandidateId).Distinct()]);
        return rows.Where(row => findable.Contains(row.CandidateId))
            .GroupBy(row => row.SavedSearchId)
            .ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>From here on the news is seen; it stays marked until the search is opened again.</summary>
    public async Task MarkSeen(SavedSearch search)
    {
        var now = time.UtcNow();
        await database
            .SavedSearchMatches.Where(row => row.SavedSearchId == search.Id && row.SeenAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.SeenAt, now));
        await database
            .SavedSearches.Where(one => one.Id == search.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.LastSeenAt, now));
    }

    public async Task<OpenedSearch> Opened(Guid? id)
    {
        if (
            id is not { } chosen
            || await Own(await Organisation()).FirstOrDefaultAsync(one => one.Id == chosen)
                is not { } search
        )
            return OpenedSearch.None;
        var seen = search.LastSeenAt;
        var rows = await database
            .SavedSearchMatches.Where(row =>
                row.SavedSearchId == chosen && row.SeenAt == seen && row.LostAt == null
            )
            .OrderByDescending(row => row.MatchedAt)
            .Select(row => row.CandidateId)
            .ToListAsync();
        var findable = await Findable(rows);
        return new OpenedSearch(chosen, search.Name, [.. rows.Where(findable.Contains)]);
    }

    private async Task<Guid?> Organisation() => (await acting.Membership())?.OrganisationId;

    private IQueryable<SavedSearch> Own(Guid? organisation)
    {
        var user = acting.UserId;
        return database.SavedSearches.Where(one =>
            one.UserId == user && one.OrganisationId == organisation
        );
    }

    private async Task<HashSet<Guid>> Findable(IReadOnlyList<Guid> ids)
    {
        if (feed.IsReady)
            return [.. ids.Where(id => index.Find(Candidate.ProfileIdOf(id)) is not null)];
        var found = await people.These(database, ids, CancellationToken.None);
        return
        [
            .. found
                .Where(one => one.Profile is not null)
                .Select(one => Guid.ParseExact(one.Id.Value, "N")),
        ];
    }
}
