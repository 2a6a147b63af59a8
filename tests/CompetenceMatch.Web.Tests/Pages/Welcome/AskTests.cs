using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class AskTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Person_is_asked_by_code_and_opens_some_sections_with_a_yes()
    {
        var (team, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        using var visit = await app.VisitAs(member);

        await Ask(visit, candidate.PublicCode);
        visit.MainText.ShouldNotContain(candidate.PublicCode);
        (await visit.Get($"/velkomst/personer/{candidate.PublicCode}")).Status.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );

        using var person = await app.VisitAs(user);
        await person.Open("/kandidat/oppfolging");
        await person.Open(person.Page.QuerySelector("[data-asked] a")!.GetAttribute("href")!);
        person.MainText.ShouldContain("Vi vil hjelpe deg til jobb");
        person.Page.QuerySelectorAll("main input[type=checkbox][checked]").ShouldBeEmpty(); // P-04
        await person.Submit(new { Input__Sections = "Languages" });
        person.MainText.ShouldContain("Teamet følger deg opp fra nå");

        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        visit.Page.QuerySelector("[data-section=Languages]")!.TextContent.ShouldContain("Ukrainsk");
        visit.MainText.ShouldNotContain(CandidateRows.Name);
        visit.MainText.ShouldNotContain(CandidateRows.Email);
        visit.Page.QuerySelector("[data-section=Work]")!.TextContent.ShouldContain("ikke");
        var stored = await Stored(team, candidate);
        stored
            .Events.Select(one => one.Move)
            .ShouldBe([FollowUpMove.Ask, FollowUpMove.Accept], ignoreOrder: true);
        stored.Events.Single(one => one.Move == FollowUpMove.Accept).TextVersion.ShouldNotBeNull();
    }

    // P-02: the same page for a protected person, an unknown one and somebody who is here.
    [Fact]
    public async Task Answer_to_the_team_is_the_same_whoever_is_asked()
    {
        var (team, member) = await app.AddTeam();
        var (_, open) = await app.AddCandidate();
        var (_, hidden) = await app.AddCandidate(one => one.ProtectedAnswer = true);
        var (_, silent) = await app.AddCandidate(one => one.ProtectedAnswer = null);
        using var visit = await app.VisitAs(member);
        var pages = new List<string>();
        foreach (
            var who in (string[])
                [open.PublicCode, hidden.PublicCode, silent.PublicCode, "ZZZZZZ9", "x@example.com"]
        )
        {
            await Ask(visit, who);
            pages.Add(visit.MainText);
        }

        pages.Distinct().Count().ShouldBe(1);
        (
            await app.Read(database =>
                database.FollowUps.Where(one => one.OrganisationId == team.Id).ToListAsync()
            )
        )
            .Select(one => one.CandidateId)
            .ShouldBe([open.Id]);
    }

    [Fact]
    public async Task No_closes_the_question_and_the_team_cannot_ask_again_at_once()
    {
        var (team, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        using var visit = await app.VisitAs(member);
        await Ask(visit, candidate.PublicCode);
        using var person = await app.VisitAs(user);
        await person.Open($"/kandidat/oppfolging/{(await Stored(team, candidate)).Id}");

        await person.Submit(within: "main form button[formaction*=No]");
        await Ask(visit, candidate.PublicCode);

        var all = await app.Read(database =>
            database.FollowUps.Where(one => one.CandidateId == candidate.Id).ToListAsync()
        );
        all.ShouldHaveSingleItem().State.ShouldBe(FollowUpState.Refused);
    }

    [Fact]
    public async Task Question_without_purpose_or_sections_is_not_sent()
    {
        var (_, member) = await app.AddTeam();
        using var visit = await app.VisitAs(member);
        await visit.Open("/velkomst/sporsmal");

        await visit.Submit();

        visit.Errors.Count.ShouldBe(3);
    }

    private async Task Ask(Visit visit, string who)
    {
        await visit.Open("/velkomst/sporsmal");
        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Who"] = who,
                ["Input.Purpose"] = "Vi vil hjelpe deg til jobb",
                ["Input.Sections"] = "Languages",
            }
        );
    }

    private Task<FollowUp> Stored(Organisation team, Candidate candidate) =>
        app.Read(database =>
            database
                .FollowUps.Include(one => one.Events)
                .SingleAsync(one =>
                    one.OrganisationId == team.Id && one.CandidateId == candidate.Id
                )
        );
}
