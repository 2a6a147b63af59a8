using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Card;

/// <summary>One blind card. The log row is saved first: no row, no view.</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class CardModel(
    CmDbContext database,
    Hiring hiring,
    VisiblePeople people,
    CardBudget budget,
    Taxonomy taxonomy,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The need one came from.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Behov { get; set; }

    public StoredNeed? Need { get; private set; }
    public BlindCardView Card { get; private set; } = null!;
    public MatchView? View { get; private set; }
    public IReadOnlyList<RecognitionLine> Recognition { get; private set; } = [];

    /// <summary>The law closes the work, or a level is asked that nobody has recognised.</summary>
    public bool AsksApproval { get; private set; }

    /// <summary>Own needs that use more of what the person has learned.</summary>
    public IReadOnlyList<StoredNeed> Used { get; private set; } = [];

    /// <summary>No more cards today; nothing of the person is shown.</summary>
    public bool IsSpent { get; private set; }
    public bool IsListed { get; private set; }
    public (Guid Id, IntroductionState State)? Introduction { get; private set; }

    public bool MaySend =>
        Introduction is not { } earlier || IntroductionMoves.MaySendNew([earlier.State]);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Gate() is { } refusal)
            return refusal;
        if (await people.Find(Code) is not { } candidate)
            return NotFound();
        if (IsSpent = await budget.Refuses([candidate], Response))
            return Page();
        people.Log(
            candidate,
            AuditedView.Card,
            Need is null ? AuditBasis.Search : AuditBasis.Need,
            Need?.Id
        );
        await database.SaveChangesAsync();
        Telemetry.CardViews.Add(1);
        Card = BlindCardView.Of(candidate, time.GetUtcNow(), time.Today());
        if (Need is not null)
            await Explain(candidate, Need);
        return Page();
    }

    private async Task<IActionResult?> Gate()
    {
        if (Behov is not { } need)
            return await hiring.Refuses();
        if (await hiring.RefusesNeed(need) is { } refusal)
            return refusal;
        Need = hiring.Need;
        return null;
    }

    private async Task Explain(Candidate candidate, StoredNeed need)
    {
        View = people.Match(candidate, need.Content);
        Recognition = RecognitionLine.Of(View.Match, taxonomy);
        AsksApproval =
            View.Match.Gaps.Any(gap => gap.Kind is GapKind.Education)
            || View.Match.Overqualification?.Kinds.Contains(OverqualificationKind.Unrecognised)
                == true
            || (
                need.Content.Occupation is { } occupation
                && ProfessionChoice.For(occupation, [need.Content.Title], taxonomy)
                    is { ClosesOccupation: true }
            );
        if (View is { ShowOverqualification: true, Match.Overqualification.LeavesUnused: true })
            Used = await OtherNeeds.Of(database, need, Card.Card, taxonomy, time.Today());
        IsListed = await database.Shortlist.AnyAsync(one =>
            one.NeedId == need.Id && one.CandidateId == candidate.Id
        );
        var latest = await database
            .Introductions.Where(one => one.NeedId == need.Id && one.CandidateId == candidate.Id)
            .OrderByDescending(one => one.CreatedAt)
            .Select(one => new { one.Id, one.State })
            .FirstOrDefaultAsync();
        Introduction = latest is null ? null : (latest.Id, latest.State);
    }
}
