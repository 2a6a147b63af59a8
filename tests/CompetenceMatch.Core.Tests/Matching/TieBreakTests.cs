using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Tests.Matching;

public sealed class TieBreakTests
{
    // Written down so that an index on another machine or of another year orders alike.
    [Fact]
    public void The_hash_stays_what_it_was()
    {
        TieBreak.Hash("p1", "n1").ShouldBe(8_842_610_013_242_354_769UL);
        TieBreak.Hash("p1n", "1").ShouldNotBe(TieBreak.Hash("p1", "n1"));
    }

    [Fact]
    public void Nobody_is_first_for_every_need()
    {
        var people = Enumerable.Range(0, 20).Select(i => $"p{i}").ToList();
        var first = Enumerable
            .Range(0, 400)
            .GroupBy(need => people.MinBy(p => TieBreak.Hash(p, $"n{need}")))
            .ToDictionary(group => group.Key!, group => group.Count());

        first.Count.ShouldBe(20);
        first.Values.Max().ShouldBeLessThan(50);
    }
}
