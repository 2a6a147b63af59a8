using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>When steps can start, what the end waits for, and what stands beside the steps.</summary>
public sealed class PlanScheduleTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static RecognitionPlan Plan(
        Profile profile,
        string occupation,
        PlanAsker asker = PlanAsker.Person
    ) =>
        RecognitionPlanner.Plan(
            profile,
            new OccupationCode(occupation),
            Today,
            RealTables.Taxonomy,
            asker
        );

    private static PlanStep Step(RecognitionPlan plan, string id) =>
        plan.Recommended.Steps.Single(step => step.Id == id);

    [Fact]
    public void Norwegian_is_learnt_while_the_authority_works()
    {
        var plan = Plan(AProfile.Nurse(), "2223");

        Step(plan, "R24.1").Time.ShouldBe(new StepTime(new(0, 0), new(8, 34), false));
        Step(plan, "R24.2").Time.Start.ShouldBe(new WeekRange(0, 0));
        Step(plan, "R24.5").Time.Start.ShouldBe(new WeekRange(8, 34));
        Step(plan, "R24.9").Time.Finish.ShouldBe(new WeekRange(48, 204));
        plan.Recommended.CriticalPath.ShouldNotContain(step => step.IsLanguage);
        plan.Recommended.CriticalPath.Last().Id.ShouldBe("R24.9");
        plan.Recommended.Dates.ShouldBe(
            new PlanDates(Today.AddDays(48 * 7), Today.AddDays(204 * 7), false)
        );
    }

    [Fact]
    public void Norwegian_is_what_the_end_waits_for_where_the_decision_is_quick()
    {
        var plan = Plan(AProfile.Of().Studied(6, "0112", "SE").Speaks("no", "A2"), "2342");

        plan.Recommended.Weeks.ShouldBe(new PlanWeeks(16, 64, false));
        plan.Recommended.CriticalPath.Select(step => step.Id).ShouldBe(["R29.3"]);
    }

    [Fact]
    public void Without_papers_the_time_of_general_recognition_comes_first()
    {
        var plan = Plan(
            AProfile.Of().Studied(7, "0732", "AF", documents: Documents.Missing),
            "3112"
        );

        plan.Recommended.Routes.ShouldBe(["R04"]);
        Step(plan, "R04.1").Time.Finish.ShouldBe(new WeekRange(8, 17));
        Step(plan, "R04.6").Weeks.ShouldBeNull();
        plan.Recommended.Weeks.ShouldBe(new PlanWeeks(8, 17, true));
        plan.Degree!.TypicalLevelNb.ShouldContain("mastergrad");
    }

    [Fact]
    public void The_decision_opens_every_group_of_the_profession_the_goal_first()
    {
        var plan = Plan(AProfile.Nurse(), "2223");

        Step(plan, "R24.9").Unlocks.Select(code => code.Value).ShouldBe(["2223", "2221"]);
        plan.Recommended.Steps.Where(step => step.Unlocks.Count > 0).ShouldHaveSingleItem();
        plan.Recommended.Gives.ShouldBe(RouteGain.Authorisation);
    }

    [Fact]
    public void A_bridge_is_below_level_ends_with_the_plan_and_has_a_source()
    {
        var plan = Plan(AProfile.Of().Studied(6, "0112", "UA").Speaks("no", "A2"), "2342");
        var bridge = plan.Bridges.ShouldHaveSingleItem();

        bridge.Occupation.ShouldBe(new OccupationCode("5311"));
        bridge.BelowLevel.ShouldBeTrue();
        bridge.EndsAfter.ShouldBe(plan.Recommended.Weeks);
        bridge.LanguageGate!.IsMet.ShouldBeFalse();
        bridge.Source.ShouldNotBeEmpty();
        bridge.Confidence.ShouldBe("read");
        Plan(AProfile.Nurse(), "2223").Bridges[0].Confidence.ShouldBe("general");
    }

    [Fact]
    public void Support_says_who_applies()
    {
        var plan = Plan(AProfile.Of().WorkedAs("7115", "2023-01", "2024-12"), "7115");

        plan.Support.ShouldContain(new PlanSupport("m15", WhoApplies.Employer));
        plan.Support.ShouldContain(new PlanSupport("m20", WhoApplies.Person));
    }

    [Fact]
    public void Only_an_employer_is_shown_the_turbo_evaluation()
    {
        var engineer = AProfile.Of().Studied(7, "0715", "IN").Build();

        Plan(engineer, "2144", PlanAsker.Employer)
            .Alternatives.ShouldContain(way => way.Routes[0] == "R03");
        Plan(engineer, "2144").Alternatives.ShouldNotContain(way => way.Routes[0] == "R03");
        // It says what a foreign education corresponds to.
        var norwegian = AProfile.Of().Studied(6, "0113", "NO").Build();
        Plan(norwegian, "2341", PlanAsker.Employer).Recommended.ShouldBe(PlannedWay.Nothing);
    }

    [Fact]
    public void A_sent_application_leaves_its_answer()
    {
        var plan = Plan(
            AProfile.Of().Studied(6, "0113", "ES").Authorised("e01", AuthorisationState.Pending),
            "2341"
        );

        plan.Recommended.Steps[0].Id.ShouldBe("R27.2");
        plan.Recommended.Steps[0].AnswerIsAwaited.ShouldBeTrue();
        plan.Recommended.Steps[0].Time.Finish.ShouldBe(new WeekRange(0, 17));
    }

    [Fact]
    public void Alternatives_stand_by_time_and_the_unknown_last()
    {
        var plan = Plan(
            AProfile.Of().Studied(6, "0913", "SY", documents: Documents.Missing),
            "2223"
        );
        var weeks = plan.Alternatives.Select(way => way.Weeks?.Max ?? int.MaxValue).ToList();

        weeks.Count.ShouldBeGreaterThan(2);
        weeks.ShouldBeInOrder();
    }
}
