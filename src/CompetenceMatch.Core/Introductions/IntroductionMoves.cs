using static CompetenceMatch.Core.Introductions.IntroductionMove;
using static CompetenceMatch.Core.Introductions.IntroductionState;

namespace CompetenceMatch.Core.Introductions;

/// <summary>The introduction's state machine as tables; what is not in them is refused (P-05).</summary>
public static class IntroductionMoves
{
    private static readonly Dictionary<
        IntroductionMove,
        (IntroductionActor Actor, IntroductionState[] From, IntroductionState To)
    > Table = new()
    {
        [FailDelivery] = (IntroductionActor.System, [Sent], DeliveryFailed),
        [Send] = (IntroductionActor.Organisation, [Expired, DeliveryFailed], Sent),
        [Open] = (IntroductionActor.Candidate, [Sent, DeliveryFailed], Seen),
        [Ask] = (IntroductionActor.Candidate, [Sent, Seen, Answered], Question),
        [AnswerQuestion] = (IntroductionActor.Organisation, [Question], Answered),
        [Accept] = (IntroductionActor.Candidate, [Sent, Seen, Question, Answered], Accepted),
        [Decline] = (IntroductionActor.Candidate, [Sent, Seen, Question, Answered], Declined),
        [Expire] = (
            IntroductionActor.System,
            [Sent, DeliveryFailed, Seen, Question, Answered],
            Expired
        ),
        [Withdraw] = (
            IntroductionActor.Organisation,
            [Sent, DeliveryFailed, Seen, Question, Answered],
            Withdrawn
        ),
        [TakeBack] = (IntroductionActor.Candidate, [Accepted], Withdrawn),
        [Close] = (
            IntroductionActor.Organisation,
            [Sent, DeliveryFailed, Seen, Question, Answered],
            Closed
        ),
        [Suspend] = (
            IntroductionActor.Administrator,
            [Sent, DeliveryFailed, Seen, Question, Answered],
            Closed
        ),
        [Leave] = (
            IntroductionActor.Candidate,
            [Sent, DeliveryFailed, Seen, Question, Answered],
            Closed
        ),
    };

    /// <summary>The states that still wait for an answer.</summary>
    public static IReadOnlyList<IntroductionState> Waiting { get; } =
    [Sent, DeliveryFailed, Seen, Question, Answered];

    /// <summary>The state after the move; null = refused.</summary>
    public static IntroductionState? Apply(IntroductionState state, IntroductionMove move) =>
        Table[move].From.Contains(state) ? Table[move].To : null;

    /// <summary>The only one who may make the move.</summary>
    public static IntroductionActor ActorOf(IntroductionMove move) => Table[move].Actor;

    /// <summary>The moves one actor may make from a state, for buttons.</summary>
    public static IReadOnlyList<IntroductionMove> AllowedFrom(
        IntroductionState state,
        IntroductionActor actor
    ) =>
        [
            .. Table
                .Where(row => row.Value.Actor == actor && row.Value.From.Contains(state))
                .Select(row => row.Key),
        ];

    /// <summary>Whether a new introduction may be sent for a need to a candidate, given the earlier ones of the same pair.</summary>
    public static bool MaySendNew(IEnumerable<IntroductionState> earlier) =>
        earlier.All(state => state is Expired or DeliveryFailed);
}
