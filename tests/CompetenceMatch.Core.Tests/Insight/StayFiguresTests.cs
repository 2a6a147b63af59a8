using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Insight;

public sealed class StayFiguresTests
{
    private static readonly DateOnly start = new(2024, 3, 1);
    private static readonly CountryAreas areas = new(RealTables.Taxonomy);

    [Theory]
    [InlineData(null, null, StayStep.Stayed)]
    [InlineData("2025-03-01", null, StayStep.Stayed)]
    [InlineData("2024-09-01", null, StayStep.NotKnown)]
    [InlineData("2024-09-01", PlacementOutcome.Unknown, StayStep.NotKnown)]
    [InlineData("2024-09-01", PlacementOutcome.Stayed, StayStep.Stayed)]
    [InlineData(null, PlacementOutcome.LeftRegion, StayStep.Left)]
    [InlineData("2025-06-01", PlacementOutcome.LeftNorway, StayStep.Left)]
    public void Staying_is_a_year_in_the_job_or_living_in_the_region_after(
        string? to,
        PlacementOutcome? outcome,
        StayStep step
    ) => Of(to, outcome).Step.ShouldBe(step);

    [Fact]
    public void Those_nobody_knows_about_are_left_out_of_the_rate()
    {
        var figures = StayFigures.Of(
            areas,
            [
                .. Enumerable.Repeat(Of(null, null), 9),
                .. Enumerable.Repeat(Of(null, PlacementOutcome.LeftRegion), 6),
                .. Enumerable.Repeat(Of("2024-09-01", null), 20),
            ]
        );

        figures.IsEmpty.ShouldBeFalse();
        figures.Rate(areas.Country).ShouldBe(0.6);
    }

    [Fact]
    public void Four_people_give_no_rate()
    {
        var figures = StayFigures.Of(areas, Enumerable.Repeat(Of(null, null), 4));

        figures.IsEmpty.ShouldBeTrue();
        figures.Rate(areas.Country).ShouldBeNull();
    }

    [Fact]
    public void A_region_belongs_to_the_county_of_its_centre()
    {
        var oslo = areas.RegionOf("0301")!;

        areas.Parent(oslo)!.Name.ShouldBe("Oslo");
        areas.Within(areas.Parent(oslo)!).ShouldBe([oslo]);
        areas.Of(AreaKind.Region).Count().ShouldBe(159);
        areas.Country.Inhabitants.ShouldBe(
            RealTables.Taxonomy.Municipalities.Values.Sum(one => one.Population)
        );
        areas.RegionOf("9999").ShouldBeNull();
    }

    private static Stay Of(string? to, PlacementOutcome? outcome) =>
        new("0301", start, to is null ? null : DateOnly.Parse(to, null), outcome);
}
