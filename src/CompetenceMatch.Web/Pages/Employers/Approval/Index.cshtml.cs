using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Employers.Approval;

/// <summary>What law and employer ask of one person for one need. Seen, logged and counted like the blind card.</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class ApprovalModel(
    CmDbContext database,
    Hiring hiring,
    VisiblePeople people,
    CardBudget budget,
    Taxonomy taxonomy,
    TimeProvider time
) : PageModel
{
    public StoredNeed Need => hiring.Need;
    public string Code { get; private set; } = "";
    public Explanation Explained { get; private set; } = null!;

    /// <summary>No more cards today; nothing of the person is shown.</summary>
    public bool IsSpent { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string code)
    {
        if (await hiring.RefusesNeed(id) is { } refusal)
            return refusal;
        if (await people.Find(code) is not { } candidate)
            return NotFound();
        if (IsSpent = await budget.Refuses([candidate], Response))
            return Page();
        people.Log(candidate, AuditedView.Recognition, AuditBasis.Need, Need.Id);
        await database.SaveChangesAsync();
        Code = candidate.PublicCode;
        Explained = Explanation.Of(
            Need.Content,
            BlindCardView.Of(candidate, time.GetUtcNow(), time.Today()).Card,
            people.Match(candidate, Need.Content).Match,
            time.Today(),
            taxonomy
        );
        return Page();
    }
}
