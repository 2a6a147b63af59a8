using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Core.Tests.Needs;

public sealed class NeedMovesTests
{
    private static readonly HashSet<string> Allowed =
    [
        "Draft Publish Published",
        "Published Pause Paused",
        "Paused Resume Published",
        "Published Fill Filled",
        "Published Close Closed",
        "Published Expire Expired",
        "Paused Fill Filled",
        "Paused Close Closed",
        "Paused Expire Expired",
        "Expired Renew Published",
    ];

    [Fact]
    public void Every_pair_of_state_and_move_gives_its_row_or_is_refused()
    {
        var seen = 0;
        foreach (var state in Enum.GetValues<NeedState>())
        {
            foreach (var move in Enum.GetValues<NeedMove>())
            {
                var next = NeedMoves.Apply(state, move);
                var row = Allowed.SingleOrDefault(r => r.StartsWith($"{state} {move} "));
                next?.ToString().ShouldBe(row?.Split(' ')[2]);
                (next is null).ShouldBe(row is null, $"{state} {move}");
                NeedMoves.AllowedFrom(state).Contains(move).ShouldBe(next is not null);
                seen += next is null ? 0 : 1;
            }
        }
        seen.ShouldBe(Allowed.Count);
    }
}
