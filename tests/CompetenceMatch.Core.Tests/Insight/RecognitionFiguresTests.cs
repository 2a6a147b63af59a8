using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.TestKit.Taxonomies;

namespace CompetenceMatch.Core.Tests.Insight;

public sealed class RecognitionFiguresTests
{
    private static readonly DateOnly today = new(2026, 11, 22);
    private static readonly OccupationCode nurse = new("2223");
    private static readonly OccupationCode carpenter = new("7115");
    private static readonly CountryAreas areas = new(TestTaxonomy.Small);
    private static readonly string home = TestTaxonomy.Small.Municipalities.Keys.Order().First();
    private static readonly FigureArea region = areas.RegionOf(home)!;

    [Fact]
    public void People_are_counted_at_their_step_in_region_and_occupation()
    {
        var figures = Waiting([
            .. Cases(7, nurse, WaitStep.Submitted, 70),
            .. Cases(6, nurse, WaitStep.InReview, 140),
            .. Around(),
        ]);

        figures.People(region.Number).ShouldBe(13);
        figures.At(region.Number, WaitStep.Submitted).ShouldBe(7);
        var row = figures.Areas.In(region).ShouldHaveSingleItem();
        row.Occupation.ShouldBe(nurse);
        figures.At(row.Number, WaitStep.Submitted).ShouldBe(7);
        // Shown, it would tell that nobody is at the other steps.
        figures.At(row.Number, WaitStep.InReview).ShouldBeNull();
    }

    [Fact]
    public void The_median_is_in_whole_weeks_and_needs_five_who_await_an_answer_and_state_a_day()
    {
        var known = Waiting([
            .. Cases(4, nurse, WaitStep.Submitted, 10),
            .. Cases(5, nurse, WaitStep.InReview, 100),
            .. Around(),
        ]);
        var few = Waiting([
            .. Cases(4, nurse, WaitStep.Submitted, 70),
            .. Cases(9, nurse, WaitStep.Before, 70),
            .. Cases(9, nurse, WaitStep.InReview, null),
            .. Around(),
        ]);

        known.MedianWeeks(region.Number).ShouldBe(14);
        few.People(region.Number).ShouldBe(22);
        few.MedianWeeks(region.Number).ShouldBeNull();
    }

    [Fact]
    public void Four_people_are_hidden_everywhere()
    {
        var figures = Waiting(Cases(4, nurse, WaitStep.Submitted, 70));

        Enumerable
            .Range(0, figures.Areas.Tree.Count)
            .ShouldAllBe(area => figures.People(area) == null && figures.MedianWeeks(area) == null);
        figures.Areas.In(region).ShouldBeEmpty();
    }

    [Fact]
    public void An_offer_opens_the_occupation_for_those_who_lack_it_alone()
    {
        var people = People(8, nurse, Lack.NorwegianB2)
            .Concat(People(7, nurse, Lack.Course))
            .Concat(People(5, carpenter, Lack.Nothing))
            .Concat(
                Elsewhere(
                    Enum.GetValues<Lack>(),
                    (place, lack) => new PlannedPerson(place, nurse, lack)
                )
            );
        var open = new[]
        {
            new Need
            {
                Id = new("n"),
                Municipality = home,
                Occupation = nurse,
                Count = 3,
            },
            new Need
            {
                Id = new("n"),
                Municipality = home,
                Occupation = carpenter,
                Count = 2,
            },
        };

        var figures = DemandFigures.Of(areas, people, open);

        figures.Lacking(region.Number, Lack.NorwegianB2).ShouldBe(8);
        figures.Lacking(region.Number, Lack.Exam).ShouldBeNull();
        figures.Posts(region).ShouldBe(5);
        figures.Posts(region, nurse).ShouldBe(3);
        figures.Posts(areas.Country, carpenter).ShouldBe(2);
    }

    [Theory]
    [InlineData(CaseState.NotStarted, WaitStep.Before)]
    [InlineData(CaseState.Submitted, WaitStep.Submitted)]
    [InlineData(CaseState.MoreAsked, WaitStep.MoreAsked)]
    [InlineData(CaseState.Partly, WaitStep.AfterRefusal)]
    [InlineData(CaseState.Granted, null)]
    [InlineData(CaseState.Withdrawn, null)]
    [InlineData(CaseState.OtherRoute, null)]
    public void Who_has_an_answer_waits_no_more(CaseState state, WaitStep? step) =>
        WaitSteps.Of(state).ShouldBe(step);

    private static WaitingFigures Waiting(IEnumerable<WaitingCase> cases) =>
        WaitingFigures.Of(areas, cases, today);

    // Many of each kind in the other regions, so that only what is few at home is hidden.
    private static IEnumerable<T> Elsewhere<TKind, T>(
        IEnumerable<TKind> kinds,
        Func<string, TKind, T> person
    ) =>
        from place in TestTaxonomy.Small.Municipalities.Keys
        where areas.RegionOf(place) != region
        from kind in kinds
        from one in Enumerable.Range(0, 10)
        select person(place, kind);

    private static IEnumerable<PlannedPerson> People(int count, OccupationCode code, Lack lack) =>
        Enumerable.Repeat(new PlannedPerson(home, code, lack), count);

    private static IEnumerable<WaitingCase> Around() =>
        Elsewhere(
            Enum.GetValues<WaitStep>(),
            (place, step) => new WaitingCase(place, nurse, step, today)
        );

    private static IEnumerable<WaitingCase> Cases(
        int count,
        OccupationCode occupation,
        WaitStep step,
        int? days
    ) =>
        Enumerable.Repeat(
            new WaitingCase(home, occupation, step, days is { } ago ? today.AddDays(-ago) : null),
            count
        );
}
