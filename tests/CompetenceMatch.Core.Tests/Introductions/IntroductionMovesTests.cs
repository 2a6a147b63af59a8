using CompetenceMatch.Core.Introductions;
using static CompetenceMatch.Core.Introductions.IntroductionMove;
using static CompetenceMatch.Core.Introductions.IntroductionState;

namespace CompetenceMatch.Core.Tests.Introductions;

public sealed class IntroductionMovesTests
{
    // P-05: the whole machine; what is not written here must be refused.
    private static readonly (
        IntroductionState From,
        IntroductionMove Move,
        IntroductionState To
    )[] Allowed =
    [
        (Sent, FailDelivery, DeliveryFailed),
        (Sent, Open, Seen),
        (Sent, Ask, Question),
        (Sent, Accept, Accepted),
        (Sent, Decline, Declined),
        (DeliveryFailed, Send, Sent),
        (DeliveryFailed, Open, Seen),
        (Seen, Ask, Question),
        (Seen, Accept, Accepted),
        (Seen, Decline, Declined),
        (Question, AnswerQuestion, Answered),
        (Question, Accept, Accepted),
        (Question, Decline, Declined),
        (Answered, Ask, Question),
        (Answered, Accept, Accepted),
        (Answered, Decline, Declined),
        (Expired, Send, Sent),
        (Accepted, TakeBack, Withdrawn),
        .. from open in new[] { Sent, DeliveryFailed, Seen, Question, Answered }
        from end in new[]
        {
            (Move: Expire, To: Expired),
            (Move: Withdraw, To: Withdrawn),
            (Move: Close, To: Closed),
            (Move: Suspend, To: Closed),
            (Move: Leave, To: Closed),
        }
        select (open, end.Move, end.To),
    ];

    [Fact]
    public void Every_pair_of_state_and_move_gives_its_row_or_is_refused()
    {
        foreach (var state in Enum.GetValues<IntroductionState>())
        {
            foreach (var move in Enum.GetValues<IntroductionMove>())
            {
                var rows = Allowed.Where(r => r.From == state && r.Move == move).ToList();
                IntroductionState? expected = rows.Count == 0 ? null : rows.Single().To;
                IntroductionMoves.Apply(state, move).ShouldBe(expected, $"{state} {move}");
            }
        }
    }

    [Fact]
    public void Nothing_moves_a_no_a_withdrawal_or_a_closed_one()
    {
        foreach (var state in new[] { Declined, Withdrawn, Closed })
        {
            Enum.GetValues<IntroductionMove>()
                .ShouldAllBe(move => IntroductionMoves.Apply(state, move) == null);
        }
    }

    [Fact]
    public void Suspension_closes_every_open_introduction() =>
        IntroductionMoves.Waiting.ShouldAllBe(state =>
            IntroductionMoves.Apply(state, Suspend) == Closed
        );

    [Fact]
    public void Each_move_belongs_to_one_actor()
    {
        IntroductionMoves.ActorOf(Accept).ShouldBe(IntroductionActor.Candidate);
        IntroductionMoves.ActorOf(Suspend).ShouldBe(IntroductionActor.Administrator);
        IntroductionMoves.ActorOf(Expire).ShouldBe(IntroductionActor.System);
        IntroductionMoves
            .AllowedFrom(Question, IntroductionActor.Organisation)
            .ShouldBe([AnswerQuestion, Withdraw, Close], ignoreOrder: true);
        IntroductionMoves.AllowedFrom(Accepted, IntroductionActor.Candidate).ShouldBe([TakeBack]);
        IntroductionMoves.AllowedFrom(Accepted, IntroductionActor.Organisation).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, Expired)]
    [InlineData(true, DeliveryFailed)]
    [InlineData(false, Declined)]
    [InlineData(false, Expired, Declined)]
    [InlineData(false, Accepted)]
    [InlineData(false, Seen)]
    [InlineData(false, Withdrawn)]
    [InlineData(false, Closed)]
    public void A_new_one_for_the_same_need_only_after_expiry_or_failure(
        bool may,
        params IntroductionState[] earlier
    ) => IntroductionMoves.MaySendNew(earlier).ShouldBe(may);
}
