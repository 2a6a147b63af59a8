using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>Free search; with a need chosen, people can be put on its list and asked.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class SearchModel(
    FindPeople people,
    AskedWords asked,
    Hiring hiring,
    Taxonomy taxonomy,
    CmDbContext database,
    CompiledQueries queries
) : FindPage(people, asked, hiring, taxonomy)
{
    /// <summary>Needs that people can be listed for.</summary>
    public IReadOnlyList<StoredNeed> Needs { get; private set; } = [];

    protected override SearchAddress Address =>
        new(FindLinks.Search, Request.Query[AskedWords.Key], OfNeed: false, Need?.Id)
        {
            Saved = SearchAddress.SavedIn(Request.Query),
        };

    protected override async Task<IActionResult?> Enter()
    {
        if (await Gate.Refuses() is { } refusal)
            return refusal;
        Needs = await queries.PublishedNeeds(database, Gate.Organisation.Id).ToListAsync();
        Need = Guid.TryParse(Request.Query[SearchAddress.Need], out var chosen)
            ? Needs.FirstOrDefault(one => one.Id == chosen)
            : null;
        return null;
    }

    protected override CandidateQuery Complete(CandidateQuery query) => query;
}
