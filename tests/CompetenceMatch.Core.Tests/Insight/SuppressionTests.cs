using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Core.Tests.Insight;

public sealed class SuppressionTests
{
    // 0 is the country, 1 and 2 are counties, 3–5 lie in 1, 6 and 7 in 2.
    private static readonly AreaTree country = new([-1, 0, 0, 1, 1, 1, 2, 2]);

    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(120, 120)]
    public void A_count_below_five_is_not_shown(int count, int? shown) =>
        Suppression.Shown(count).ShouldBe(shown);

    [Fact]
    public void Many_of_each_kind_are_all_shown()
    {
        var table = Table([12, 9], [8, 7], [30, 6], [11, 40], [5, 5]);

        var shown = Suppression.Publish(table).Single();

        shown.Total(0).ShouldBe(133);
        shown.Total(1).ShouldBe(72);
        shown.Count(7, 1).ShouldBe(5);
        shown.Count(2, 0).ShouldBe(16);
    }

    [Fact]
    public void A_small_area_takes_the_smallest_neighbour_of_its_county_with_it()
    {
        var table = Table([12, 9], [2, 1], [8, 6], [11, 40], [20, 20]);

        var shown = Suppression.Publish(table).Single();

        shown.Total(4).ShouldBeNull();
        shown.Total(5).ShouldBeNull();
        shown.Total(3).ShouldBe(21);
        shown.Total(1).ShouldBe(38);
        shown.Count(5, 0).ShouldBeNull();
    }

    [Fact]
    public void A_small_kind_hides_another_of_its_row_and_of_its_column()
    {
        var table = Table([12, 9, 3], [20, 7, 8], [30, 16, 9], [11, 40, 7], [20, 20, 6]);

        var shown = Suppression.Publish(table).Single();

        shown.Count(3, 2).ShouldBeNull();
        Enumerable.Range(0, 3).Count(kind => shown.Count(3, kind) is null).ShouldBe(2);
        new[] { 3, 4, 5 }.Count(area => shown.Count(area, 2) is null).ShouldBe(2);
        shown.Total(3).ShouldBe(24);
        shown.Count(1, 2).ShouldBe(20);
    }

    [Fact]
    public void Nobody_at_all_is_shown_as_nothing_known()
    {
        var shown = Suppression.Publish(new CountTable(country, 3)).Single();

        Enumerable.Range(0, country.Count).ShouldAllBe(area => shown.Total(area) == null);
        shown.Share(0, 0, 0, 1).ShouldBeNull();
    }

    [Fact]
    public void A_share_needs_every_count_it_is_made_of()
    {
        var table = Table([10, 30, 60], [20, 20, 20], [9, 9, 9], [7, 7, 1], [30, 30, 30]);

        var shown = Suppression.Publish(table).Single();

        shown.Share(3, 0, 0, 1).ShouldBe(0.25);
        shown.Share(6, 0, 0, 2).ShouldBeNull();
    }

    private static CountTable Table(params int[][] leaves)
    {
        var table = new CountTable(country, leaves[0].Length);
        foreach (var (row, at) in leaves.Select((row, at) => (row, at)))
        {
            for (var kind = 0; kind < row.Length; kind++)
            {
                table.Add(at + 3, kind, row[kind]);
            }
        }
        return table;
    }
}
