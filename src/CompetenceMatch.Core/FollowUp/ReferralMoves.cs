using static CompetenceMatch.Core.FollowUp.ReferralMove;
using static CompetenceMatch.Core.FollowUp.ReferralState;

namespace CompetenceMatch.Core.FollowUp;

/// <summary>The referral's state machine as a table; what is not in it is refused.</summary>
public static class ReferralMoves
{
    /// <summary>Days the receiver has to answer.</summary>
    public const int AnswerDays = 14;

    private static readonly Dictionary<
        ReferralMove,
        (ReferralActor Actor, ReferralState?[] From, ReferralState? To)
    > Table = new()
    {
        [Request] = (ReferralActor.Sender, [null], Requested),
        [Accept] = (ReferralActor.Receiver, [Requested], Accepted),
        [Reject] = (ReferralActor.Receiver, [Requested], Rejected),
        [Complete] = (ReferralActor.Receiver, [Accepted], Done),
        [Revoke] = (ReferralActor.Sender, [Requested, Accepted], Revoked),
        [Withdraw] = (ReferralActor.Candidate, [Requested, Accepted], Revoked),
        [Expire] = (ReferralActor.System, [Requested], Expired),
    };

    /// <summary>The states in which the receiver may see what was shared.</summary>
    public static IReadOnlyList<ReferralState> Open { get; } = [Requested, Accepted];

    /// <summary>The state after the move; null = refused.</summary>
    /// <param name="state">Null = there is no referral yet.</param>
    public static ReferralState? Apply(ReferralState? state, ReferralMove move) =>
        Table[move].From.Contains(state) ? Table[move].To : null;

    /// <summary>The only one who may make the move.</summary>
    public static ReferralActor ActorOf(ReferralMove move) => Table[move].Actor;

    /// <summary>The moves one actor may make from a state, for buttons.</summary>
    public static IReadOnlyList<ReferralMove> AllowedFrom(
        ReferralState? state,
        ReferralActor actor
    ) =>
        [
            .. Table
                .Where(row => row.Value.Actor == actor && row.Value.From.Contains(state))
                .Select(row => row.Key),
        ];

    /// <summary>A referral needs the person's yes, or a written reason why it goes without one.</summary>
    public static bool MaySend(bool consented, string? overrideReason) =>
        consented || !string.IsNullOrWhiteSpace(overrideReason);
}
