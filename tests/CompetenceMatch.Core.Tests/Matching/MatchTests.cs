using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;
using CompetenceMatch.TestKit.Taxonomies;

namespace CompetenceMatch.Core.Tests.Matching;

public sealed class MatchTests
{
    internal static readonly DateOnly Today = new(2026, 11, 22);

    internal static MatchResult Score(Need need, Profile profile) =>
        Match.Score(need, profile, TestTaxonomy.Small, MatchWeights.Default, Today);

    private static MatchPart Part(MatchResult result, PartId part) =>
        result.Parts.Single(row => row.Part == part);

    [Fact]
    public void A_nurse_without_authorisation_is_explained_part_by_part()
    {
        var result = Score(ANeed.Nurse(), AProfile.Nurse());

        // 50 × 1 × 1 (72 months) × 0.7 (71 months since), 15 × 0.3, 15 × 0.6, 15, 5
        result.Parts.Select(part => part.Points).ShouldBe([3500, 450, 900, 1500, 500]);
        result.ScoreHundredths.ShouldBe(6850);
        Part(result, PartId.Occupation)
            .Because.Select(reason => reason.ToString())
            .ShouldBe([
                "occupation.sameUnitGroup(2223)",
                "occupation.months.from60(72)",
                "occupation.recency.within120(71)",
            ]);
        Part(result, PartId.Language)
            .Because.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("language.oneBelow(no,speaking,B2,B1)");
        result.Gaps.Select(gap => gap.Kind).ShouldBe([GapKind.Authorisation, GapKind.Language]);
        result.OneStepAway.ShouldBeFalse();
        result.ConfidencePercent.ShouldBe(100);
        result.NotStated.ShouldBeEmpty();
        result.Overqualification!.Kinds.ShouldBe([OverqualificationKind.Unrecognised]);
    }

    [Fact]
    public void An_authorised_nurse_with_one_language_step_left_is_one_step_away()
    {
        var result = Score(ANeed.Nurse(), AProfile.Nurse().Authorised("h27"));

        Part(result, PartId.Level).Points.ShouldBe(1500);
        result.OneStepAway.ShouldBeTrue();
        var gap = result.Gaps.ShouldHaveSingleItem();
        gap.ShouldSatisfyAllConditions(
            () => gap.What.ShouldBe("no:speaking"),
            () => gap.From.ShouldBe("B1"),
            () => gap.To.ShouldBe("B2"),
            () => gap.Weeks.ShouldBe(new WeekRange(8, 34)),
            () => gap.Measures.ShouldBe(["m12", "m14"])
        );
        result.Overqualification.ShouldBeNull();
    }

    [Theory]
    [InlineData(AuthorisationState.Granted, 1500)]
    [InlineData(AuthorisationState.Pending, 900)]
    [InlineData(AuthorisationState.Refused, 450)]
    public void In_a_regulated_occupation_the_authorisation_is_the_level(
        AuthorisationState state,
        int points
    ) =>
        Part(Score(ANeed.Nurse(), AProfile.Nurse().Authorised("h27", state)), PartId.Level)
            .Points.ShouldBe(points);

    [Theory]
    [InlineData("5120", 5000)]
    [InlineData("5129", 3000)]
    [InlineData("5199", 1500)]
    [InlineData("9112", 0)]
    public void Work_counts_by_how_near_its_group_is(string occupation, int points)
    {
        var profile = AProfile.Of().WorkedAs(occupation, "2020-01", "2025-12");
        Part(Score(ANeed.For("5120"), profile), PartId.Occupation).Points.ShouldBe(points);
    }

    [Theory]
    [InlineData("2026-08", "2026-10", 1500)]
    [InlineData("2026-05", "2026-10", 2500)]
    [InlineData("2025-11", "2026-10", 3500)]
    [InlineData("2023-11", "2026-10", 4500)]
    [InlineData("2021-11", "2026-10", 5000)]
    [InlineData("2015-01", "2022-01", 3500)]
    [InlineData("2001-01", "2010-01", 2500)]
    [InlineData(null, null, 750)]
    public void Months_and_recency_weigh_the_same_work(string? from, string? to, int points)
    {
        var profile = AProfile.Of().WorkedAs("5120", from, to);
        Part(Score(ANeed.For("5120"), profile), PartId.Occupation).Points.ShouldBe(points);
    }

    [Fact]
    public void Overlapping_months_count_once_and_work_still_done_counts_to_today()
    {
        var profile = AProfile
            .Of()
            .WorkedAs("5120", "2024-01", "2025-06")
            .WorkedAs("5120", "2025-01", "2025-12")
            .WorkedAs("5120", "2026-01", current: true);

        Part(Score(ANeed.For("5120"), profile), PartId.Occupation)
            .Because.Select(reason => reason.ToString())
            .ShouldContain("occupation.months.from12(35)");
    }

    [Fact]
    public void An_education_that_leads_there_counts_where_work_is_missing()
    {
        var carpenter = AProfile.Of().Studied(4, "0732", "PL");
        var engineer = AProfile.Of().Studied(7, "0732", "PL");
        var certified = AProfile.Of().HoldsTrade("tømrer", "7115", "PL");

        foreach (var profile in new[] { carpenter, engineer, certified })
        {
            Part(Score(ANeed.For("7115"), profile), PartId.Occupation).Points.ShouldBe(3500);
        }
        Part(
            Score(ANeed.For("7115"), AProfile.Of().Studied(4, "0732", completed: false)),
            PartId.Occupation
        )
            .Points.ShouldBe(0);
    }

    [Fact]
    public void Skills_take_fifteen_of_the_fifty_points_by_weight_and_evidence()
    {
        Need need = ANeed.For("5120").Must("HACCP", "Sushi").Should("Baking");
        var profile = AProfile
            .Of()
            .WorkedAs("5120", "2020-01", current: true)
            .Can("haccp", Evidence.Evidenced)
            .Can("  BAKING ");

        var result = Score(need, profile);

        // 35 + 15 × (3 × 1 + 3 × 0 + 1 × 0.8) / 7
        Part(result, PartId.Occupation).Points.ShouldBe(3500 + (1500 * 380 / 700));
        result.Gaps.ShouldHaveSingleItem().What.ShouldBe("Sushi");
        result.UnmetShouldSkills.ShouldBeEmpty();
        Score(need, AProfile.Of()).UnmetShouldSkills.ShouldBe(["Baking"]);
    }

    [Fact]
    public void A_need_that_asks_nothing_is_fully_met_by_everyone() =>
        Score(ANeed.For(null), AProfile.Of()).ScoreHundredths.ShouldBe(10_000);

    [Fact]
    public void What_is_not_stated_lowers_confidence_and_is_never_a_gap()
    {
        Need need = ANeed
            .For("5120")
            .At("0301")
            .AsksLevel(4)
            .Asks("no", "B1")
            .Starts("2027-01-01", percent: 100);

        var result = Score(need, AProfile.Of().WorkedAs("5120", "2020-01", "2026-01"));

        result.Gaps.ShouldBeEmpty();
        result.ConfidencePercent.ShouldBe(50);
        result.Parts.Select(part => part.Points).ShouldBe([5000, 450, 450, 0, 150]);
        result
            .NotStated.Select(row => row.What)
            .ShouldBe([
                "education",
                "no:listening",
                "no:reading",
                "no:speaking",
                "no:writing",
                "municipality",
                "start",
                "percent",
                "rightToWork",
            ]);
    }

    [Theory]
    [InlineData("0301", 1500)]
    [InlineData("3203", 1500)]
    [InlineData("3226", 1200)]
    [InlineData("3446", 750)]
    [InlineData("3301", 750)]
    [InlineData("5610", 0)]
    public void Place_counts_minutes_whatever_the_region(string home, int points) =>
        Part(Score(ANeed.For(null).At("0301"), AProfile.Of().LivingIn(home)), PartId.Place)
            .Points.ShouldBe(points);

    [Fact]
    public void Far_away_in_the_same_region_and_moving_there_count_less()
    {
        Need need = ANeed.For(null).At("3226");
        var far = AProfile.Of().LivingIn("3446");
        var north = AProfile.Of().LivingIn("5610");

        Place(far).ShouldBe(450);
        Place(north).ShouldBe(0);
        Place(north.WouldMoveTo("005")).ShouldBe(900);
        Place(north.WouldMoveTo("005").WantsRural()).ShouldBe(1200);
        Score(need, north).Gaps.ShouldHaveSingleItem().Kind.ShouldBe(GapKind.Place);
        Score(need, north.WouldMoveTo("005")).Gaps.ShouldBeEmpty();

        int Place(Profile profile) => Part(Score(need, profile), PartId.Place).Points;
    }

    [Fact]
    public void Terms_weigh_start_share_and_shifts_alike()
    {
        Need need = ANeed.For(null).Starts("2027-01-01", percent: 100).Shifts("day", "night");
        var profile = AProfile
            .Of()
            .AvailableFrom("2027-01-20", percent: 80)
            .With(p => p with { Shifts = ["day"] });

        var result = Score(need, profile);

        Part(result, PartId.Terms).Points.ShouldBe(300);
        result.Gaps.ShouldHaveSingleItem().Kind.ShouldBe(GapKind.Start);
    }

    [Fact]
    public void Accepting_the_job_anyway_silences_overqualification_until_the_date()
    {
        var engineer = AProfile.Of().Studied(7, "0613", "SY");
        Need cleaner = ANeed.For("9112");

        Score(cleaner, engineer).Overqualification!.Severe.ShouldBeTrue();
        Score(cleaner, Until(Today)).Overqualification.ShouldBeNull();
        Score(cleaner, Until(Today.AddDays(-1))).Overqualification.ShouldNotBeNull();

        Profile Until(DateOnly date) =>
            engineer.With(p => p with { AcceptsBelowLevelUntil = date });
    }
}
