using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Core.Tests.FollowUp;

public sealed class ReferralMovesTests
{
    private static readonly HashSet<string> Allowed =
    [
        "- Request Requested",
        "Requested Accept Accepted",
        "Requested Reject Rejected",
        "Requested Revoke Revoked",
        "Requested Withdraw Revoked",
        "Requested Expire Expired",
        "Accepted Complete Done",
        "Accepted Revoke Revoked",
        "Accepted Withdraw Revoked",
    ];

    [Fact]
    public void Every_pair_of_state_and_move_gives_its_row_or_is_refused()
    {
        ReferralState?[] states = [null, .. Enum.GetValues<ReferralState>().Cast<ReferralState?>()];
        var given = states
            .SelectMany(state =>
                Enum.GetValues<ReferralMove>()
                    .Select(move => (state, move, next: ReferralMoves.Apply(state, move)))
            )
            .Where(row => row.next is not null)
            .Select(row => $"{row.state?.ToString() ?? "-"} {row.move} {row.next}");

        given.ShouldBe(Allowed, ignoreOrder: true);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)]
    [InlineData(false, "  ", false)]
    [InlineData(false, "Barnet er i fare", true)]
    public void Without_consent_it_takes_a_written_reason(bool yes, string? reason, bool may)
    {
        ReferralMoves.MaySend(yes, reason).ShouldBe(may);
    }
}
