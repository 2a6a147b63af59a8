using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class OwnPlanTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Url = "/kandidat/plan";

    [Fact]
    public async Task Person_without_a_plan_is_told_who_can_make_one()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open(Url);

        visit.Page.QuerySelector("[data-none]").ShouldNotBeNull();
        visit.Page.QuerySelector("main a[href='/kandidat/oppfolging']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Goal_counts_only_after_the_persons_yes()
    {
        var (visit, goal) = await Planned();
        visit.Page.QuerySelector("[data-goal=Proposed] [name=task]").ShouldBeNull();

        await visit.Submit(within: "button[value=Agree]");

        visit.Page.QuerySelector("[data-goal=Agreed]").ShouldNotBeNull();
        var stored = await Stored(goal);
        stored.State.ShouldBe(GoalState.Agreed);
        stored.ConsentedAt.ShouldNotBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Own_action_is_done_with_one_press()
    {
        var (visit, _) = await Planned();
        await visit.Submit(within: "button[value=Agree]");

        await visit.Submit(within: "button[value=Finish]");

        visit.Page.QuerySelector("[data-action=Done]").ShouldNotBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Seen_plan_stops_asking_until_it_changes()
    {
        var (visit, _) = await Planned();

        await visit.Submit(within: "[data-news] button");

        visit.Page.QuerySelector("[data-news]").ShouldBeNull();
        app.Clock.Now += TimeSpan.FromMinutes(1);
        await visit.Submit(within: "button[value=Agree]");
        visit.Page.QuerySelector("[data-news]").ShouldNotBeNull();
        visit.Dispose();
    }

    [Theory]
    [InlineData("en", "I get a job in my occupation")]
    [InlineData("uk", "Я знаходжу роботу за професією")]
    public async Task Ready_made_goal_is_read_in_the_persons_language(string language, string words)
    {
        var (visit, _) = await Planned();

        await visit.Open($"{Url}?lang={language}");

        visit.Page.QuerySelector("[data-goal] h3")!.TextContent.ShouldBe(words);
        visit.Dispose();
    }

    [Fact]
    public async Task Own_words_stay_as_they_were_written()
    {
        var (visit, _) = await Planned("Jeg vil drive gård i Alta");

        await visit.Open($"{Url}?lang=ar");

        visit.MainText.ShouldContain("Jeg vil drive gård i Alta");
        visit.Dispose();
    }

    [Fact]
    public async Task Every_change_stands_in_the_history()
    {
        var (visit, _) = await Planned();
        await visit.Submit(within: "button[value=Agree]");
        await visit.Submit(within: "[data-news] button");

        await visit.Open($"{Url}/historikk");

        visit.Page.QuerySelectorAll("[data-history] li").Length.ShouldBe(5);
        visit.Dispose();
    }

    [Fact]
    public async Task Goal_of_somebody_elses_plan_is_out_of_reach()
    {
        var (other, theirs) = await Planned();
        var (visit, _) = await Planned();

        visit.Page.QuerySelector("[name=goal]")!.SetAttribute("value", $"{theirs.Id}");
        await visit.Submit(within: "button[value=Agree]");

        visit.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Stored(theirs)).State.ShouldBe(GoalState.Proposed);
        visit.Dispose();
        other.Dispose();
    }

    private async Task<(Visit Visit, PlanGoal Goal)> Planned(
        string words = "Jeg får jobb i yrket mitt"
    )
    {
        var (user, candidate) = await app.AddCandidate();
        var (team, _) = await app.AddTeam();
        var goal = await app.AddPlan(candidate, team, words);
        return (await (await app.VisitAs(user)).Open(Url), goal);
    }

    private Task<PlanGoal> Stored(PlanGoal goal) =>
        app.Read(database => database.PlanGoals.SingleAsync(one => one.Id == goal.Id));
}
