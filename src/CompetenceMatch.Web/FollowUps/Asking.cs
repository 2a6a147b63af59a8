using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>A team's question to a person. Whether the person is here is told by nobody but the person (P-02).</summary>
public sealed class Asking(CmDbContext database, Team team, Postbox post, TimeProvider time)
{
    private const int DaysAfterNo = 30;

    /// <param name="who">A public code or an e-mail address, as the person gave it.</param>
    public async Task Ask(string who, string purpose, IReadOnlyList<ConsentSection> sections)
    {
        var now = time.UtcNow();
        if (await Reachable(who.Trim()) is not { } candidate || await IsSettled(candidate, now))
            return;
        var followUp = new FollowUp
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            OrganisationId = team.Organisation.Id,
            Basis = FollowUpBasis.Consent,
            Purpose = purpose,
            AskedBy = team.UserId,
            AskedAt = now,
        };
        var details = new MoveDetails { Sections = sections };
        database.Begin(followUp, FollowUpMove.Ask, team.UserId, now, details);
        if (candidate.User?.Email is { } address)
            post.Put(
                new FollowUpAsked(
                    team.Organisation.Name,
                    post.Link($"/kandidat/oppfolging/{followUp.Id}")
                ),
                address,
                candidate.Language,
                candidate.Id,
                now.AddDays(FollowUpMoves.AnswerDays)
            );
        await database.SaveChangesAsync();
    }

    // Whoever lives at a protected address, or has not answered, is not here to a team that asks.
    private async Task<Candidate?> Reachable(string who)
    {
        var code = who.ToUpperInvariant();
        return await database
            .Candidates.Include(one => one.User)
            .Where(one =>
                one.ProtectedAnswer == false
                && !one.FlaggedProtected
                && one.DeletionRequestedAt == null
                && one.ErasedAt == null
                && one.UserId != null
            )
            .FirstOrDefaultAsync(one =>
                one.PublicCode == code || one.User!.NormalizedEmail == code
            );
    }

    private Task<bool> IsSettled(Candidate candidate, DateTime now)
    {
        var recently = now.AddDays(-DaysAfterNo);
        return database.FollowUps.AnyAsync(one =>
            one.CandidateId == candidate.Id
            && one.OrganisationId == team.Organisation.Id
            && (
                one.State == FollowUpState.Asked
                || one.State == FollowUpState.Active
                || (one.State == FollowUpState.Refused && one.EndedAt > recently)
            )
        );
    }
}
