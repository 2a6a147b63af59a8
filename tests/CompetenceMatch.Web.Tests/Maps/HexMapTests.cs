using System.Text.RegularExpressions;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Maps;

namespace CompetenceMatch.Web.Tests.Maps;

public sealed partial class HexMapTests
{
    private static readonly HexMap map = new(RealTables.Taxonomy);

    [Fact]
    public void Every_region_has_a_closed_outline_within_the_frame()
    {
        map.Regions.Count.ShouldBe(159);
        foreach (var shape in map.Regions.Values)
        {
            shape.Path.ShouldMatch("^(M[^Mz]+z)+$");
            shape.Frame.Touches(map.Frame).ShouldBeTrue();
            foreach (Match ring in Ring().Matches(shape.Path))
                Steps(ring.Value).ShouldBeGreaterThanOrEqualTo(5);
        }
    }

    [Fact]
    public void North_is_up_and_east_is_to_the_right()
    {
        var (oslo, vardo) = (map.Centre("005"), map.Frame);
        oslo.Y.ShouldBeGreaterThan(vardo.Top + (vardo.Height / 2));
        oslo.X.ShouldBeLessThan(vardo.Left + (vardo.Width / 2));
        map.Frame.Height.ShouldBeGreaterThan(map.Frame.Width);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(4.0, 0)]
    [InlineData(5.0, 1)]
    [InlineData(1000.0, 5)]
    public void Classes_start_at_round_numbers(double? value, int shade)
    {
        var scale = MapScale.OfCounts([5, 6, 8, 12, 14, 22, 31, 55, 60, 130, 240]);

        scale.Starts.ShouldBe([5, 7, 10, 30, 50]);
        scale.ClassOf(value).ShouldBe(shade);
    }

    private static int Steps(string ring) => ring.Count(letter => letter is 'l' or 'v');

    [GeneratedRegex("M[^Mz]+z")]
    private static partial Regex Ring();
}
