using CompetenceMatch.Core.FollowUp;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.FollowUps;

public static class Lapsing
{
    /// <summary>Ends what nobody answered in time and what the consent has run out for; the caller saves.</summary>
    public static async Task LapseFollowUps(
        this CmDbContext database,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        var askedBefore = now.AddDays(-FollowUpMoves.AnswerDays);
        var followUps = await database
            .FollowUps.Where(row =>
                (row.State == FollowUpState.Asked && row.AskedAt <= askedBefore)
                || (row.State == FollowUpState.Active && row.ConsentExpiresAt <= now)
            )
            .ToListAsync(cancellationToken);
        var details = new MoveDetails { Ending = FollowUpEnding.Lapsed };
        foreach (var followUp in followUps)
        {
            database.Move(followUp, FollowUpMove.Lapse, null, now, details);
        }

        var referrals = await database
            .Referrals.Where(row => row.State == ReferralState.Requested && row.AnswerBy <= now)
            .ToListAsync(cancellationToken);
        foreach (var referral in referrals)
        {
            database.Move(referral, ReferralMove.Expire, null, now);
        }
    }
}
