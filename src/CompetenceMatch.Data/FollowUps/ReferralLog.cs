using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.FollowUps;

public static class ReferralLog
{
    /// <summary>Applies a move and writes its log row; false and nothing changed if Core refuses it.</summary>
    /// <param name="actor">Null when a date moved it.</param>
    public static bool Move(
        this CmDbContext database,
        Referral referral,
        ReferralMove move,
        Guid? actor,
        DateTime now,
        string? answer = null
    )
    {
        if (ReferralMoves.Apply(referral.State, move) is not { } state)
        {
            return false;
        }

        referral.State = state;
        if (ReferralMoves.ActorOf(move) == ReferralActor.Receiver)
        {
            referral.AnsweredAt ??= now;
            referral.AnsweredBy = actor;
            referral.Answer = answer ?? referral.Answer;
        }

        database.ReferralEvents.Add(Row(referral, move, actor, now));
        return true;
    }

    /// <summary>Adds a referral with its first log row.</summary>
    /// <exception cref="InvalidOperationException">It has neither the person's yes nor a reason to go without.</exception>
    public static void Begin(this CmDbContext database, Referral referral, DateTime now)
    {
        if (!ReferralMoves.MaySend(referral.ConsentedAt is not null, referral.OverrideReason))
        {
            throw new InvalidOperationException("A referral without consent needs a reason.");
        }

        referral.State = ReferralState.Requested;
        database.Referrals.Add(referral);
        database.ReferralEvents.Add(Row(referral, ReferralMove.Request, referral.CreatedBy, now));
    }

    private static ReferralEvent Row(
        Referral referral,
        ReferralMove move,
        Guid? actor,
        DateTime now
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ReferralId = referral.Id,
            Move = move,
            State = referral.State,
            ActorUserId = actor,
            At = now,
        };
}
