using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Insight;

public sealed class PeopleFiguresTests
{
    private static readonly DateOnly today = new(2026, 11, 22);
    private static readonly CountryAreas areas = new(RealTables.Taxonomy);

    [Fact]
    public void A_person_counts_once_in_each_table_where_most_months_were_worked()
    {
        // Beside the eight there are others, or everybody would be of one kind, which is not shown.
        IEnumerable<Profile> people =
        [
            .. Enumerable.Repeat(NurseWhoCleans(), 8),
            .. Enumerable.Repeat(Carpenter(), 9),
            .. Enumerable.Repeat(AProfile.Of().LivingIn("0301").Build(), 2),
        ];

        var figures = PeopleFigures.Of(areas, people, today);

        figures.People(areas.Country).ShouldBe(19);
        figures.Occupations.Count(0, 2).ShouldBe(8);
        figures.Occupations.Count(0, 7).ShouldBe(9);
        figures.Occupations.Count(0, PeopleFigures.NoOccupation).ShouldBeNull();
        figures.Educations.Count(0, (int)EducationStep.ShortHigher).ShouldBe(8);
        figures.Norwegian.Count(0, (int)NorwegianStep.B1).ShouldBe(8);
    }

    [Theory]
    [InlineData("9112", WorkLevel.Below)]
    [InlineData("4110", WorkLevel.Below)]
    [InlineData("2223", WorkLevel.AtLevel)]
    [InlineData("3256", WorkLevel.AtLevel)]
    [InlineData("0110", WorkLevel.Outside)]
    [InlineData(null, WorkLevel.Outside)]
    public void Below_level_is_higher_education_in_major_groups_4_to_9(
        string? work,
        WorkLevel expected
    )
    {
        var job = work is null ? null : new CurrentJob(new OccupationCode(work));

        Steps.Work(NurseWhoCleans() with { CurrentJob = job }).ShouldBe(expected);
        Steps
            .Work(NurseWhoCleans() with { CurrentJob = job, Educations = [] })
            .ShouldBe(WorkLevel.Outside);
    }

    [Fact]
    public void Who_says_no_known_municipality_is_not_counted()
    {
        var people = Enumerable.Repeat(NurseWhoCleans() with { Municipality = "9999" }, 20);

        PeopleFigures.Of(areas, people, today).People(areas.Country).ShouldBeNull();
    }

    [Fact]
    public void The_share_below_level_needs_five_of_each()
    {
        var at = NurseWhoCleans() with { CurrentJob = new CurrentJob(new OccupationCode("2223")) };
        IEnumerable<Profile> People(int below, int above) =>
            [
                .. Enumerable.Repeat(NurseWhoCleans(), below),
                .. Enumerable.Repeat(at, above),
                .. Enumerable.Repeat(at with { CurrentJob = null }, 10),
            ];

        PeopleFigures.Of(areas, People(6, 18), today).BelowLevel(areas.Country).ShouldBe(0.25);
        PeopleFigures.Of(areas, People(4, 18), today).BelowLevel(areas.Country).ShouldBeNull();
    }

    private static Profile Carpenter() =>
        AProfile
            .Of()
            .LivingIn("0301")
            .WorkedAs("7115", "2010-01", "2020-12")
            .Studied(4, "0732", "PL", "Stolarz")
            .Speaks("no", "A2")
            .Build();

    private static Profile NurseWhoCleans()
    {
        var nurse = AProfile.Nurse().WorkedAs("9112", "2023-01", "2024-01").Build();
        return nurse with { CurrentJob = new CurrentJob(new OccupationCode("9112")) };
    }
}
