using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>Referrals of the acting team, in and out.</summary>
public sealed class Referring(CmDbContext database, ReadableLists lists, Team team)
{
    /// <summary>Other approved actors, by name.</summary>
    public Task<List<Organisation>> Receivers()
    {
        var own = team.Organisation.Id;
        return database
            .Organisations.AsNoTracking()
            .Where(one =>
                one.Id != own
                && one.State == OrganisationState.Approved
                && one.Kind != OrganisationKind.Employer
            )
            .OrderBy(one => one.Name)
            .ToListAsync();
    }

    public Task<IReadOnlyList<Referral>> In() =>
        lists.Read(
            All().Where(one => one.ToOrganisationId == team.Organisation.Id),
            one => one.CandidateId
        );

    public Task<IReadOnlyList<Referral>> Out() =>
        lists.Read(
            All().Where(one => one.FromOrganisationId == team.Organisation.Id),
            one => one.CandidateId
        );

    public Task<int> Waiting() =>
        database.Referrals.CountAsync(one =>
            one.ToOrganisationId == team.Organisation.Id && one.State == ReferralState.Requested
        );

    /// <summary>To or from the acting team; somebody else's and none answer the same (S-03).</summary>
    public Task<Referral?> Find(Guid id) =>
        All()
            .Include(one => one.Candidate)
                .ThenInclude(one => one!.Contact)
            .FirstOrDefaultAsync(one =>
                one.Id == id
                && (
                    one.ToOrganisationId == team.Organisation.Id
                    || one.FromOrganisationId == team.Organisation.Id
                )
            );

    private IQueryable<Referral> All() =>
        database
            .Referrals.Include(one => one.Candidate)
            .Include(one => one.FromOrganisation)
            .Include(one => one.ToOrganisation)
            .Where(one => one.Candidate!.ErasedAt == null)
            .OrderByDescending(one => one.CreatedAt);
}
