using static CompetenceMatch.Core.FollowUp.FollowUpMove;
using static CompetenceMatch.Core.FollowUp.FollowUpState;

namespace CompetenceMatch.Core.FollowUp;

/// <summary>The follow-up's state machine as a table; what is not in it is refused.</summary>
public static class FollowUpMoves
{
    /// <summary>Days a person has to answer before the question lapses.</summary>
    public const int AnswerDays = 30;

    private static readonly Dictionary<
        FollowUpMove,
        (FollowUpActor Actor, FollowUpState?[] From, FollowUpState? To)
    > Table = new()
    {
        [Ask] = (FollowUpActor.Team, [null], Asked),
        [Request] = (FollowUpActor.Candidate, [null], Active),
        [Accept] = (FollowUpActor.Candidate, [Asked], Active),
        [Refuse] = (FollowUpActor.Candidate, [Asked], Refused),
        [TakeBack] = (FollowUpActor.Team, [Asked], Ended),
        [ChangeScope] = (FollowUpActor.Candidate, [Active], Active),
        [Assign] = (FollowUpActor.Team, [Active], Active),
        [Contact] = (FollowUpActor.Team, [Active], Active),
        [Schedule] = (FollowUpActor.Team, [Active], Active),
        [Withdraw] = (FollowUpActor.Candidate, [Active], Ended),
        [End] = (FollowUpActor.Team, [Active], Ended),
        [Lapse] = (FollowUpActor.System, [Asked, Active], Ended),
        [Leave] = (FollowUpActor.Candidate, [Asked, Active], Ended),
    };

    /// <summary>The states that stand between a team and a person; one of them at most for each pair.</summary>
    public static IReadOnlyList<FollowUpState> Open { get; } = [Asked, Active];

    /// <summary>The state after the move; null = refused.</summary>
    /// <param name="state">Null = there is no follow-up yet.</param>
    public static FollowUpState? Apply(FollowUpState? state, FollowUpMove move) =>
        Table[move].From.Contains(state) ? Table[move].To : null;

    /// <summary>The only one who may make the move.</summary>
    public static FollowUpActor ActorOf(FollowUpMove move) => Table[move].Actor;

    /// <summary>The moves one actor may make from a state, for buttons.</summary>
    public static IReadOnlyList<FollowUpMove> AllowedFrom(
        FollowUpState? state,
        FollowUpActor actor
    ) =>
        [
            .. Table
                .Where(row => row.Value.Actor == actor && row.Value.From.Contains(state))
                .Select(row => row.Key),
        ];
}
