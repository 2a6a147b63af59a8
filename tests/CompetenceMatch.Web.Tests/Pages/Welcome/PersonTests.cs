using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class PersonTests(WebApp app) : IClassFixture<WebApp>
{
    // P-07
    [Fact]
    public async Task Every_view_is_logged_and_shown_to_the_person()
    {
        var (team, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        using var visit = await app.VisitAs(member);

        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");

        visit.Heading.ShouldBe(CandidateRows.Name);
        visit.MainText.ShouldContain(CandidateRows.Email);
        visit.MainText.ShouldNotContain("1990");
        using var person = await app.VisitAs(user);
        await person.Open("/kandidat/innsyn");
        person.Page.QuerySelector("[data-total]")!.GetAttribute("data-total").ShouldBe("2");
        person.MainText.ShouldContain(team.Name);
        person.MainText.ShouldNotContain(member.Email!);
    }

    [Fact]
    public async Task Only_what_is_open_is_shown_and_nothing_after_a_withdrawal()
    {
        var (team, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        var followUp = await app.AddFollowUp(
            team,
            candidate,
            member,
            one => one.Sections = [ConsentSection.Skills]
        );
        using var visit = await app.VisitAs(member);
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        visit.MainText.ShouldContain("sårstell");
        visit.MainText.ShouldNotContain("renholder");
        visit.Page.QuerySelector("[data-section=Contact]").ShouldBeNull();

        using var person = await app.VisitAs(user);
        await person.Open($"/kandidat/oppfolging/{followUp.Id}");
        await person.Submit(within: "main form button[formaction*=Withdraw]");

        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        visit.Page.QuerySelector("[data-ended]").ShouldNotBeNull();
        visit.MainText.ShouldNotContain("sårstell");
    }

    // S-03
    [Fact]
    public async Task Another_municipality_finds_nobody()
    {
        var (team, member) = await app.AddTeam();
        var (_, stranger) = await app.AddTeam("Velkomstteamet i Alta");
        var (_, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        using var visit = await app.VisitAs(stranger);

        foreach (var page in (string[])["", "/kontakt", "/avslutt", "/henvis"])
            (await visit.Get($"/velkomst/personer/{candidate.PublicCode}{page}")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        (
            await app.Read(database =>
                database.AuditEntries.CountAsync(one => one.CandidateId == candidate.Id)
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Contact_is_written_down_and_sets_the_next_date()
    {
        var (team, member) = await app.AddTeam();
        var (_, candidate) = await app.AddCandidate();
        var followUp = await app.AddFollowUp(team, candidate, member);
        using var visit = await app.VisitAs(member);
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}/kontakt");

        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Channel"] = "Phone",
                ["Input.Note"] = "Søker praksis sammen",
                ["Input.Next.Day"] = "4",
                ["Input.Next.Month"] = "12",
                ["Input.Next.Year"] = "2026",
            }
        );

        visit.MainText.ShouldContain("Søker praksis sammen");
        var read = await app.Read(database =>
            database.FollowUps.SingleAsync(one => one.Id == followUp.Id)
        );
        read.NextContactOn.ShouldBe(new DateOnly(2026, 12, 4));
        read.LastContactAt.ShouldBe(app.Clock.Now.UtcDateTime);
    }

    [Fact]
    public async Task End_needs_a_reason_and_leaves_a_summary_for_both()
    {
        var (team, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        using var visit = await app.VisitAs(member);
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}/avslutt");
        await visit.Submit();
        visit.Errors.Count.ShouldBe(2);

        await visit.Submit(
            new { Input__Reason = "GoalsReached", Input__Note = "Du har fått fast jobb" }
        );

        visit.MainText.ShouldContain("Du har fått fast jobb");
        visit.MainText.ShouldNotContain("sårstell");
        using var person = await app.VisitAs(user);
        await person.Open("/kandidat/oppfolging");
        person
            .Page.QuerySelector("[data-closed]")!
            .TextContent.ShouldContain("Du har fått fast jobb");
    }

    // P-02: a protected person comes into a team's list by their own request only.
    [Fact]
    public async Task Protected_person_may_ask_for_follow_up()
    {
        var (team, member) = await app.AddTeam("Velkomstteamet i Kautokeino");
        var (user, candidate) = await app.AddCandidate(one => one.ProtectedAnswer = true);
        using var person = await app.VisitAs(user);
        await person.Open("/kandidat/oppfolging/be-om");
        await person.Submit(
            new Dictionary<string, string>
            {
                ["Input.Team"] = $"{team.Id}",
                ["Input.Sections"] = "Name",
            }
        );
        using var visit = await app.VisitAs(member);

        await visit.Open("/velkomst");

        visit
            .Page.QuerySelectorAll($"[data-code='{candidate.PublicCode}'] [data-reason]")
            .Select(one => one.GetAttribute("data-reason"))
            .ShouldBe(["WaitingOnUs", "NobodyFollows"]);
    }
}
