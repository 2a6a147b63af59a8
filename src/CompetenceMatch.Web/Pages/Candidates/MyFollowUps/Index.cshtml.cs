using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

/// <summary>Who asks to follow the person up, who does, and whom they asked for help.</summary>
public sealed class MyFollowUpsModel(CmDbContext database, OwnCandidate own) : CandidatePage(own)
{
    public IReadOnlyList<FollowUp> Asked { get; private set; } = [];
    public IReadOnlyList<FollowUp> Active { get; private set; } = [];
    public IReadOnlyList<FollowUp> Closed { get; private set; } = [];
    public IReadOnlyList<Referral> Referrals { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await database
            .FollowUps.AsNoTracking()
            .Include(one => one.Organisation)
            .Where(one => one.CandidateId == Candidate.Id)
            .OrderByDescending(one => one.AskedAt)
            .ToListAsync();
        Asked = all.FindAll(one => one.State == FollowUpState.Asked);
        Active = all.FindAll(one => one.State == FollowUpState.Active);
        Closed = all.FindAll(one => !FollowUpMoves.Open.Contains(one.State));
        Referrals = await database
            .Referrals.AsNoTracking()
            .Include(one => one.FromOrganisation)
            .Include(one => one.ToOrganisation)
            .Where(one => one.CandidateId == Candidate.Id)
            .OrderByDescending(one => one.CreatedAt)
            .ToListAsync();
    }
}
