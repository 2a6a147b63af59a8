using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;
using CompetenceMatch.TestKit.Taxonomies;

namespace CompetenceMatch.Core.Tests.Matching;

public sealed class GapTests
{
    [Theory]
    [InlineData("PH", "R24", 48, 204)]
    [InlineData("PL", "R20", 0, 13)]
    [InlineData("SE", "R20", 0, 13)]
    [InlineData("CH", "R20", 0, 13)]
    [InlineData("GB", "R24", 48, 204)]
    public void The_route_follows_the_country_of_the_education(
        string country,
        string route,
        int min,
        int max
    )
    {
        var gap = MatchTests
            .Score(ANeed.For("2223"), AProfile.Of().Studied(6, "0913", country))
            .Gaps.ShouldHaveSingleItem();

        gap.Kind.ShouldBe(GapKind.Authorisation);
        gap.What.ShouldBe("h27");
        gap.Routes.ShouldBe([route]);
        gap.Weeks.ShouldBe(new WeekRange(min, max));
        gap.Closable.ShouldBeTrue();
    }

    [Fact]
    public void An_unknown_country_keeps_both_routes_open()
    {
        var result = MatchTests.Score(
            ANeed.For("2223").Asks("no", "B2"),
            AProfile.Of().Studied(6, "0913").Speaks("no", "B1")
        );

        var gap = result.Gaps.Single(one => one.Kind == GapKind.Authorisation);
        gap.Routes.ShouldBe(["R20", "R24"]);
        gap.Weeks.ShouldBe(new WeekRange(0, 204));
        gap.Step.ShouldBeNull();
    }

    [Fact]
    public void Whoever_is_one_step_away_hears_the_step_and_the_time_of_their_own_plan()
    {
        var profile = AProfile.Of().Studied(6, "0913", "PH").Build();
        var result = MatchTests.Score(ANeed.For("2223"), profile);
        var way = RecognitionPlanner
            .Plan(profile, new("2223"), MatchTests.Today, TestTaxonomy.Small)
            .Recommended;

        result.OneStepAway.ShouldBeTrue();
        var gap = result.Gaps.ShouldHaveSingleItem();
        gap.Step.ShouldBe(way.Steps[0].Id);
        gap.Routes.ShouldBe(way.Routes);
        gap.Weeks.ShouldBe(new WeekRange(way.Weeks!.Min, way.Weeks.Max));
    }

    [Fact]
    public void Without_an_education_to_approve_there_is_no_route()
    {
        var gap = MatchTests
            .Score(ANeed.For("2223"), AProfile.Of().Studied(6, "0613", "PH"))
            .Gaps.ShouldHaveSingleItem();

        gap.Routes.ShouldBeEmpty();
        gap.Closable.ShouldBeFalse();
    }

    [Fact]
    public void A_pending_authorisation_is_still_a_gap_and_says_so() =>
        MatchTests
            .Score(
                ANeed.For("2223"),
                AProfile.Of().Studied(6, "0913", "PH").Authorised("h27", AuthorisationState.Pending)
            )
            .Gaps.ShouldHaveSingleItem()
            .From.ShouldBe("pending");

    [Fact]
    public void A_certificate_is_open_to_anyone()
    {
        var result = MatchTests.Score(ANeed.For("8332"), AProfile.Of());

        var gap = result.Gaps.ShouldHaveSingleItem();
        gap.Kind.ShouldBe(GapKind.Certificate);
        gap.Routes.ShouldBe(["R40"]);
        result.OneStepAway.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, null, "R13")]
    [InlineData("2024-01", "2025-12", "R12")]
    [InlineData("2015-01", "2020-12", "R11")]
    public void A_missing_trade_certificate_has_the_route_that_practice_opens(
        string? from,
        string? to,
        string route
    ) =>
        MatchTests
            .Score(
                ANeed.For("5120").AsksLevel(4),
                AProfile.Of().Studied(2).WorkedAs("5120", from, to)
            )
            .Gaps.ShouldHaveSingleItem()
            .Routes.ShouldBe([route]);

    [Fact]
    public void Two_language_steps_are_not_one_step_away()
    {
        var asks = ANeed.For(null).Asks("no", "B2");
        var result = MatchTests.Score(
            asks,
            AProfile.Of().Speaks(new LanguageSkill("no", Cefr.B2, Cefr.B1, Cefr.A2, Cefr.B1))
        );

        var gap = result.Gaps.ShouldHaveSingleItem();
        gap.What.ShouldBe("no:reading,speaking,writing");
        gap.From.ShouldBe("A2");
        gap.Weeks.ShouldBe(new WeekRange(16, 64));
        gap.Closable.ShouldBeFalse();
        result.OneStepAway.ShouldBeFalse();
    }

    [Fact]
    public void A_heavier_licence_class_meets_a_lighter_one()
    {
        MatchTests
            .Score(ANeed.For(null).AsksLicence("B"), AProfile.Of().Drives("C"))
            .Gaps.ShouldBeEmpty();
        MatchTests
            .Score(ANeed.For(null).AsksLicence("D", "BE"), AProfile.Of().Drives("CE"))
            .Gaps.Select(gap => gap.What)
            .ShouldBe(["D", "BE"]);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(RightToWork.Unknown, false)]
    [InlineData(RightToWork.Yes, false)]
    [InlineData(RightToWork.Limited, true)]
    public void Only_a_limited_right_to_work_is_a_gap(RightToWork? right, bool isGap)
    {
        var profile = AProfile.Of().With(p => p with { RightToWork = right });
        MatchTests
            .Score(ANeed.For(null), profile)
            .Gaps.Any(gap => gap.Kind == GapKind.RightToWork)
            .ShouldBe(isGap);
    }
}
