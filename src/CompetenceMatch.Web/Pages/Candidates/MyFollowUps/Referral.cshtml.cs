using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

/// <summary>What a team asked another actor to do for the person; the yes can be taken back.</summary>
public sealed class ReferralModel(CmDbContext database, OwnCandidate own, TimeProvider time)
    : CandidatePage(own)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Referral Referral { get; private set; } = null!;
    public bool IsOpen => ReferralMoves.Open.Contains(Referral.State);

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
            return NotFound();
        return database.Move(Referral, ReferralMove.Withdraw, Candidate.UserId, time.UtcNow())
            ? await SaveAndGo(database, "Followed_Referral_Withdrawn", MyFollowUpLinks.List)
            : StatusCode(StatusCodes.Status409Conflict);
    }

    private async Task<bool> Find()
    {
        var found = await database
            .Referrals.Include(one => one.FromOrganisation)
            .Include(one => one.ToOrganisation)
            .FirstOrDefaultAsync(one => one.Id == Id && one.CandidateId == Candidate.Id);
        if (found is not null)
            Referral = found;
        return found is not null;
    }
}
