using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>Who else has to do with people: other actors that follow them, and employers they said yes to.</summary>
public sealed class ActorsAround(CmDbContext database)
{
    public Task<List<Organisation>> Of(IReadOnlyList<Guid> candidates, Guid except) =>
        database
            .Organisations.AsNoTracking()
            .Where(one =>
                one.Id != except
                && (
                    database.FollowUps.Any(row =>
                        candidates.Contains(row.CandidateId)
                        && row.OrganisationId == one.Id
                        && row.State == FollowUpState.Active
                    )
                    || database.Introductions.Any(row =>
                        candidates.Contains(row.CandidateId)
                        && row.OrganisationId == one.Id
                        && row.State == IntroductionState.Accepted
                    )
                )
            )
            .OrderBy(one => one.Name)
            .ToListAsync();
}
