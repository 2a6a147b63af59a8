using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Employers.Shortlist;

/// <summary>Up to four people side by side; each of them counts as an opened card.</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class CompareModel(
    CmDbContext database,
    Hiring hiring,
    VisiblePeople people,
    CardBudget budget,
    TimeProvider time
) : PageModel
{
    public const int Most = 4;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Public codes.</summary>
    [BindProperty(SupportsGet = true)]
    public string[] K { get; set; } = [];

    public StoredNeed Need => hiring.Need;

    /// <summary>No more cards today; nobody is shown.</summary>
    public bool IsSpent { get; private set; }
    public bool TooMany { get; private set; }
    public IReadOnlyList<(BlindCardView Card, MatchView View)> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        var codes = K.Distinct().ToList();
        TooMany = codes.Count > Most;
        var found = await people.Find([.. codes.Take(Most)]);
        if (IsSpent = await budget.Refuses(found, Response))
            return Page();
        foreach (var candidate in found)
            people.Log(candidate, AuditedView.Card, AuditBasis.Shortlist, Id);
        await database.SaveChangesAsync();
        People =
        [
            .. found
                .Select(one =>
                    (
                        BlindCardView.Of(one, time.GetUtcNow(), time.Today()),
                        people.Match(one, Need.Content)
                    )
                )
                .OrderByDescending(one => one.Item2.Match.ScoreHundredths),
        ];
        return Page();
    }
}
