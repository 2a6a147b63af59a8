using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>People by code as the acting team may see them now, and the log of every view (P-07).</summary>
public sealed class FollowedPeople(CmDbContext database, Team team, TimeProvider time)
{
    private const int LongestCode = 20;

    /// <summary>The active follow-up with its candidate and contact; null for everyone else, known or not.</summary>
    public async Task<FollowUp?> Find(string? code)
    {
        var now = time.UtcNow();
        return code is not { Length: > 0 and <= LongestCode }
            ? null
            : await Own(code)
                .FirstOrDefaultAsync(one =>
                    one.State == FollowUpState.Active && one.ConsentExpiresAt > now
                );
    }

    /// <summary>The latest that ended after it had begun: its summary stays, the person's profile does not.</summary>
    public async Task<FollowUp?> FindEnded(string? code) =>
        code is not { Length: > 0 and <= LongestCode }
            ? null
            : await Own(code)
                .Where(one => one.State == FollowUpState.Ended && one.StartedAt != null)
                .OrderByDescending(one => one.EndedAt)
                .FirstOrDefaultAsync();

    /// <summary>Save before anything of the person is shown.</summary>
    public void Log(Guid candidate, AuditedView what) =>
        database.AuditEntries.Add(
            new AuditEntry
            {
                Id = Guid.CreateVersion7(),
                At = time.UtcNow(),
                ActorUserId = team.UserId,
                OrganisationId = team.Organisation.Id,
                CandidateId = candidate,
                What = what,
                Basis = AuditBasis.FollowUp,
            }
        );

    // Addresses of forms are written in lower case.
    private IQueryable<FollowUp> Own(string code)
    {
        var written = code.ToUpperInvariant();
        var id = team.Organisation.Id;
        return database
            .FollowUps.Include(one => one.Candidate)
                .ThenInclude(one => one!.Contact)
            .Where(one =>
                one.OrganisationId == id
                && one.Candidate!.PublicCode == written
                && one.Candidate.ErasedAt == null
            );
    }
}
