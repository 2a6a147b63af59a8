using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Core.Tests.FollowUp;

public sealed class PlanMovesTests
{
    [Fact]
    public void Goal_pairs_give_their_row_or_are_refused()
    {
        Pairs<GoalState, GoalMove>(GoalMoves.Apply)
            .ShouldBe(
                [
                    "Proposed Agree Agreed",
                    "Proposed Reword Proposed",
                    "Proposed Drop Dropped",
                    "Agreed Reword Proposed",
                    "Agreed Reach Reached",
                    "Agreed Drop Dropped",
                    "Reached Reopen Proposed",
                    "Dropped Reopen Proposed",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Action_pairs_give_their_row_or_are_refused()
    {
        Pairs<ActionState, ActionMove>(ActionMoves.Apply)
            .ShouldBe(
                [
                    "Planned Start InProgress",
                    "Planned Finish Done",
                    "Planned Drop Dropped",
                    "InProgress Hold OnHold",
                    "InProgress Finish Done",
                    "InProgress Drop Dropped",
                    "OnHold Resume InProgress",
                    "OnHold Finish Done",
                    "OnHold Drop Dropped",
                    "Done Reopen Planned",
                    "Dropped Reopen Planned",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Share_counts_actions_and_the_hours_that_are_going_on()
    {
        var share = WorkDirectedShare.Of([
            new(ActionState.InProgress, true, 8),
            new(ActionState.Planned, false, 12),
            new(ActionState.Done, true, 20),
            new(ActionState.Dropped, true, 30),
        ]);

        share.ShouldBe(new WorkDirectedShare(3, 2, 20, 8));
        share.Percent.ShouldBe(67);
        WorkDirectedShare.Of([]).Percent.ShouldBeNull();
    }

    [Fact]
    public void Check_ins_come_after_a_week_and_then_up_to_two_years()
    {
        CheckInSchedule
            .For(new DateOnly(2026, 1, 31))
            .Select(row => row.DueOn)
            .ShouldBe([
                new DateOnly(2026, 2, 7),
                new DateOnly(2026, 2, 28),
                new DateOnly(2026, 4, 30),
                new DateOnly(2026, 7, 31),
                new DateOnly(2027, 1, 31),
                new DateOnly(2028, 1, 31),
            ]);
    }

    [Fact]
    public void Caseload_warns_above_twenty()
    {
        Caseload.IsTooHigh(20).ShouldBeFalse();
        Caseload.IsTooHigh(21).ShouldBeTrue();
    }

    private static IEnumerable<string> Pairs<TState, TMove>(Func<TState, TMove, TState?> apply)
        where TState : struct, Enum
        where TMove : struct, Enum =>
        from state in Enum.GetValues<TState>()
        from move in Enum.GetValues<TMove>()
        let next = apply(state, move)
        where next is not null
        select $"{state} {move} {next}";
}
