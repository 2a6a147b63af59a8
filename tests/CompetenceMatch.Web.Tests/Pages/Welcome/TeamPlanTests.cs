using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class TeamPlanTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Team_makes_a_plan_with_a_goal_and_an_action()
    {
        var (visit, candidate, _) = await Followed();
        await visit.Open(Url(candidate));
        await visit.Submit();
        await visit.Open($"{Url(candidate)}/mal");
        await visit.Submit(new { Input__Theme = "Recognition", Input__Text = "Bli autorisert" });

        await visit.Open(visit.Page.QuerySelector("a[href$='/tiltak']")!.GetAttribute("href")!);
        await visit.Submit(
            new
            {
                Input__Text = "Sende papirene",
                Input__Who = "Candidate",
                Input__Work = "true",
                Input__Hours = "6",
            }
        );

        visit.Page.QuerySelector("[data-goal=Proposed]").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-share='100']").ShouldNotBeNull();
        visit.MainText.ShouldContain("Sende papirene");
        visit.Dispose();
    }

    [Theory]
    [InlineData("", "Arbeid")]
    [InlineData("Bli psykisk frisk", "Work")]
    public async Task Goal_that_may_not_stand_there_is_an_error_and_keeps_what_was_typed(
        string words,
        string theme
    )
    {
        var (visit, candidate, team) = await Followed();
        await app.AddPlan(candidate, team);
        await visit.Open($"{Url(candidate)}/mal");

        await visit.Submit(new { Input__Theme = theme, Input__Text = words });

        visit.Errors.ShouldNotBeEmpty();
        visit.Page.QuerySelector("#Input_Text")!.TextContent.ShouldBe(words);
        visit.Dispose();
    }

    [Fact]
    public async Task Reworded_goal_asks_the_person_again()
    {
        var (visit, candidate, team) = await Followed();
        var goal = await app.AddPlan(candidate, team);
        await app.Write(database =>
        {
            var stored = database.PlanGoals.Single(one => one.Id == goal.Id);
            stored.State = GoalState.Agreed;
            stored.ConsentedAt = app.Clock.Now.UtcDateTime;
        });
        await visit.Open($"{Url(candidate)}/mal/{goal.Id}");

        await visit.Submit(new { Input__Text = "Jeg får jobb på sykehuset" });

        var after = await app.Read(database =>
            database.PlanGoals.SingleAsync(one => one.Id == goal.Id)
        );
        after.State.ShouldBe(GoalState.Proposed);
        after.ConsentedAt.ShouldBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Team_cannot_agree_for_the_person()
    {
        var (visit, candidate, team) = await Followed();
        await app.AddPlan(candidate, team);

        await visit.Open(Url(candidate));

        visit.Page.QuerySelector("button[value=Agree]").ShouldBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Dropped_action_says_why()
    {
        var (visit, candidate, team) = await Followed();
        var goal = await app.AddPlan(candidate, team);
        await visit.Open($"{Url(candidate)}/mal/{goal.Id}/tiltak/{goal.Actions[0].Id}");

        await visit.Submit(new { Reason = "" }, "form[action*=Drop]");
        visit.Errors.Count.ShouldBe(1);
        await visit.Submit(new { Reason = "Arbeidsgiveren svarte nei" }, "form[action*=Drop]");

        visit.MainText.ShouldContain("Arbeidsgiveren svarte nei");
        visit.Dispose();
    }

    [Fact]
    public async Task Day_of_review_in_the_past_is_an_error()
    {
        var (visit, candidate, team) = await Followed();
        await app.AddPlan(candidate, team);
        await visit.Open(Url(candidate));

        await visit.Submit(
            new
            {
                Input__Day__Day = "1",
                Input__Day__Month = "1",
                Input__Day__Year = "2020",
            },
            "form[action*=Review]"
        );

        visit.Errors.Count.ShouldBe(1);
        visit.Dispose();
    }

    [Fact]
    public async Task Another_team_that_follows_the_person_reads_the_plan_only()
    {
        var (keeper, candidate, team) = await Followed();
        var goal = await app.AddPlan(candidate, team);
        var (other, user) = await app.AddTeam("NAV Hammerfest");
        await app.AddFollowUp(other, candidate);
        using var visit = await app.VisitAs(user);

        await visit.Open(Url(candidate));
        visit.Page.QuerySelector("[data-goal]").ShouldNotBeNull();
        visit.Page.QuerySelector("main form button").ShouldBeNull();
        (await visit.Open($"{Url(candidate)}/mal/{goal.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        keeper.Dispose();
    }

    [Fact]
    public async Task Team_that_does_not_follow_the_person_finds_nothing()
    {
        var (_, candidate) = await app.AddCandidate();
        var (_, user) = await app.AddTeam();
        using var visit = await app.VisitAs(user);

        (await visit.Open(Url(candidate))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_look_at_a_plan_is_a_row_for_the_person() // P-07
    {
        var (visit, candidate, team) = await Followed();
        await app.AddPlan(candidate, team);

        await visit.Open(Url(candidate));

        var rows = await app.Read(database =>
            database.AuditEntries.Where(one => one.CandidateId == candidate.Id).ToListAsync()
        );
        rows.ShouldHaveSingleItem().What.ShouldBe(AuditedView.Plan);
        visit.Dispose();
    }

    private async Task<(Visit Visit, Candidate Candidate, Organisation Team)> Followed()
    {
        var (_, candidate) = await app.AddCandidate();
        var (team, user) = await app.AddTeam();
        await app.AddFollowUp(team, candidate, change: one => one.Sections = [ConsentSection.Work]);
        return (await app.VisitAs(user), candidate, team);
    }

    private static string Url(Candidate candidate) => $"/velkomst/plan/{candidate.PublicCode}";
}
