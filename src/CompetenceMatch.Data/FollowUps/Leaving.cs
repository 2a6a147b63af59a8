using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.FollowUps;

public static class Leaving
{
    /// <summary>Closes every team's and actor's door to the candidate at once; the caller saves.</summary>
    public static async Task CloseFollowUpsOf(
        this CmDbContext database,
        Candidate candidate,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        var followUps = await database
            .FollowUps.Where(row =>
                row.CandidateId == candidate.Id && FollowUpMoves.Open.Contains(row.State)
            )
            .ToListAsync(cancellationToken);
        var details = new MoveDetails { Ending = FollowUpEnding.ByCandidate };
        foreach (var followUp in followUps)
        {
            database.Move(followUp, FollowUpMove.Leave, candidate.UserId, now, details);
        }

        var referrals = await database
            .Referrals.Where(row =>
                row.CandidateId == candidate.Id && ReferralMoves.Open.Contains(row.State)
            )
            .ToListAsync(cancellationToken);
        foreach (var referral in referrals)
        {
            database.Move(referral, ReferralMove.Withdraw, candidate.UserId, now);
        }
    }
}
