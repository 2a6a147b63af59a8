using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.SavedSearches;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Demo;

/// <summary>Employers have saved the list of a need, with a few new people, and a free search without news.</summary>
internal static class DemoSearches
{
    private const int NewPeople = 3;
    private static readonly OccupationCode cooks = new("5120");

    public static async Task<IEnumerable<object>> Rows(CmDbContext database, DateTime now)
    {
        var needs = await database
            .Needs.AsNoTracking()
            .Where(need => need.State == NeedState.Published)
            .OrderBy(need => need.Organisation!.Number)
            .ThenBy(need => need.ExpiresOn)
            .ToListAsync();
        var members = await database
            .Memberships.Where(one =>
                one.State == MembershipState.Active
                && one.Organisation!.State == OrganisationState.Approved
            )
            .OrderBy(one => one.User!.Email)
            .Select(one => new { one.UserId, one.OrganisationId })
            .ToListAsync();
        var candidates = await database
            .Candidates.AsNoTracking()
            .Where(one => one.ProtectedAnswer == false && one.PausedAt == null)
            .OrderBy(one => one.CreatedAt)
            .ThenBy(one => one.User!.Email)
            .Take(800)
            .ToListAsync();
        var rows = new List<object>();
        foreach (var member in members)
        {
            var (user, organisation) = (member.UserId, member.OrganisationId);
            var free = new CandidateQuery { Occupations = [cooks] };
            rows.Add(Search(user, organisation, "Kokker", now, filters: free));
            if (needs.Find(one => one.OrganisationId == organisation) is not { } need)
                continue;
            var search = Search(user, organisation, need.Content.Title ?? "Behovet", now, need);
            rows.Add(search);
            rows.AddRange(News(search, need.Content, candidates, now));
        }
        return rows;
    }

    private static IEnumerable<SavedSearchMatch> News(
        SavedSearch search,
        Need need,
        List<Candidate> candidates,
        DateTime now
    ) =>
        candidates
            .Where(one =>
                one.Profile.Experience.Any(work =>
                    work.Occupation is { } held && held.Minor == need.Occupation?.Minor
                )
            )
            .Take(NewPeople)
            .Select(one => new SavedSearchMatch
            {
                SavedSearchId = search.Id,
                CandidateId = one.Id,
                MatchedAt = now.AddHours(-1),
            });

    private static SavedSearch Search(
        Guid user,
        Guid organisation,
        string name,
        DateTime now,
        StoredNeed? need = null,
        CandidateQuery? filters = null
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            OrganisationId = organisation,
            Name = name.Length <= SavedSearch.LongestName ? name : name[..SavedSearch.LongestName],
            Filters = filters is null ? "" : SavedQuery.Filters(filters, null),
            NeedId = need?.Id,
            Rhythm = need is null ? AlertRhythm.Off : AlertRhythm.Weekly,
            CreatedAt = now.AddDays(-3),
            LastSeenAt = now.AddDays(-2),
            UnsubscribeToken = SearchTokens.New(),
        };
}
