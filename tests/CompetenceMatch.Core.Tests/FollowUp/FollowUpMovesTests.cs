using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Core.Tests.FollowUp;

public sealed class FollowUpMovesTests
{
    private static readonly HashSet<string> Allowed =
    [
        "- Ask Asked",
        "- Request Active",
        "Asked Accept Active",
        "Asked Refuse Refused",
        "Asked TakeBack Ended",
        "Asked Lapse Ended",
        "Asked Leave Ended",
        "Active ChangeScope Active",
        "Active Assign Active",
        "Active Contact Active",
        "Active Schedule Active",
        "Active Withdraw Ended",
        "Active End Ended",
        "Active Lapse Ended",
        "Active Leave Ended",
    ];

    [Fact]
    public void Every_pair_of_state_and_move_gives_its_row_or_is_refused()
    {
        var given = States()
            .SelectMany(state =>
                Enum.GetValues<FollowUpMove>()
                    .Select(move => (state, move, next: FollowUpMoves.Apply(state, move)))
            )
            .Where(row => row.next is not null)
            .Select(row => $"{row.state?.ToString() ?? "-"} {row.move} {row.next}");

        given.ShouldBe(Allowed, ignoreOrder: true);
    }

    // A follow-up exists only by the candidate's yes or request: no team's move makes one active.
    [Fact]
    public void Only_the_candidate_opens_a_follow_up()
    {
        foreach (var state in States().Where(state => state != FollowUpState.Active))
        {
            foreach (var move in FollowUpMoves.AllowedFrom(state, FollowUpActor.Team))
            {
                FollowUpMoves.Apply(state, move).ShouldNotBe(FollowUpState.Active);
            }
        }
    }

    private static IEnumerable<FollowUpState?> States() =>
        [null, .. Enum.GetValues<FollowUpState>().Cast<FollowUpState?>()];
}
