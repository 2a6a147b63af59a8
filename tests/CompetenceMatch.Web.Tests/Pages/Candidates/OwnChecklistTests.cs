using System.Net;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class OwnChecklistTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Url = "/kandidat/sjekkliste";

    [Fact]
    public async Task Whoever_is_in_no_household_reads_how_one_gets_a_checklist()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/oppfolging");

        await visit.Open(visit.Page.QuerySelector($"a[href='{Url}']")!.GetAttribute("href")!);

        visit.Page.QuerySelector("[data-none]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Own_task_is_ticked_off_in_the_own_language()
    {
        var (user, candidate) = await app.AddCandidate();
        var (team, _) = await app.AddTeam();
        await app.AddHousehold(team, "nb", candidate);
        using var visit = await app.VisitAs(user);
        await visit.Open($"{Url}?lang=uk");
        visit.MainText.ShouldContain("Відкрийте банківський рахунок");

        await visit.Submit(within: "[data-item='14'] button");

        visit.Page.QuerySelector("[data-item='14'][data-marked=true]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Task_of_the_team_is_not_the_persons_to_tick_off()
    {
        var (user, candidate) = await app.AddCandidate();
        var (team, _) = await app.AddTeam();
        var household = await app.AddHousehold(team, "nb", candidate);
        using var visit = await app.VisitAs(user);
        await visit.Open(Url);
        visit.Page.QuerySelector("[data-item='4'] button").ShouldBeNull();

        await visit.Submit(
            new { item = household.Items[1].Id, done = "true" },
            "[data-item='14'] form"
        );

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    // S-03
    [Fact]
    public async Task Other_households_tasks_are_not_found()
    {
        var (team, _) = await app.AddTeam();
        var (_, victim) = await app.AddCandidate();
        var theirs = await app.AddHousehold(team, "nb", victim);
        var (user, candidate) = await app.AddCandidate();
        await app.AddHousehold(team, "nb", candidate);
        using var visit = await app.VisitAs(user);
        await visit.Open(Url);

        await visit.Submit(
            new { item = theirs.Items[0].Id, done = "true" },
            "[data-item='14'] form"
        );

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
        var kept = await app.Read(database =>
            database.ChecklistItems.SingleAsync(one => one.Id == theirs.Items[0].Id)
        );
        kept.DoneAt.ShouldBeNull();
    }
}
