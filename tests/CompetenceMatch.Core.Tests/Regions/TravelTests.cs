using CompetenceMatch.Core.Regions;
using CompetenceMatch.TestKit;
using CompetenceMatch.TestKit.Taxonomies;

namespace CompetenceMatch.Core.Tests.Regions;

public sealed class TravelTests
{
    [Theory]
    [InlineData("0301", "0301", 0)]
    [InlineData("0301", "3201", 12)]
    [InlineData("3203", "0301", 28)]
    [InlineData("3203", "3226", 78)]
    [InlineData("5610", "5612", 164)]
    public void Minutes_go_through_the_centre_in_a_region_and_by_road_estimate_outside(
        string from,
        string to,
        int minutes
    )
    {
        Minutes(from, to).ShouldBe(minutes);
        Minutes(to, from).ShouldBe(minutes);
    }

    [Fact]
    public void Every_pair_of_real_municipalities_has_the_same_time_both_ways()
    {
        var all = RealTables.Taxonomy.Municipalities.Values.ToList();
        all.Count.ShouldBe(357);
        foreach (var from in all)
        {
            foreach (var to in all)
            {
                var minutes = Travel.Minutes(from, to);
                minutes.ShouldBe(Travel.Minutes(to, from));
                minutes.ShouldBeInRange(0, 3000);
            }
        }
    }

    private static int Minutes(string from, string to) =>
        Travel.Minutes(
            TestTaxonomy.Small.Municipalities[from],
            TestTaxonomy.Small.Municipalities[to]
        );
}
