using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>People ranked for one need: those near its occupation unless others are chosen.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class ForNeedModel(
    FindPeople people,
    AskedWords asked,
    Hiring hiring,
    Taxonomy taxonomy
) : FindPage(people, asked, hiring, taxonomy)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override SearchAddress Address =>
        new(FindLinks.ForNeed(Id), Request.Query[AskedWords.Key], OfNeed: true, ListNeed: null)
        {
            Saved = SearchAddress.SavedIn(Request.Query),
        };

    protected override async Task<IActionResult?> Enter()
    {
        if (await Gate.RefusesNeed(Id) is { } refusal)
            return refusal;
        Need = Gate.Need;
        return null;
    }

    protected override CandidateQuery Complete(CandidateQuery query) =>
        NeedQuery.Complete(query, Gate.Need.Content, Request.Query[SearchAddress.Chosen] == "yes");
}
