using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class QueueTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Queue_shows_who_waits_and_why_and_the_filter_is_in_the_address()
    {
        var (team, member) = await app.AddTeam();
        var fine = await Followed(team, member);
        var due = await Followed(
            team,
            member,
            one => one.NextContactOn = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime)
        );
        var alone = await Followed(team, null);
        using var visit = await app.VisitAs(member);

        await visit.Open("/velkomst");
        Reasons(visit, due).ShouldContain("Due");
        Reasons(visit, alone).ShouldContain("NobodyFollows");
        // The cleaner with a nursing degree is overqualified in the present job.
        Reasons(visit, fine).ShouldBe(["Overqualified"]);

        await visit.Open("/velkomst?grunn=Due");
        Codes(visit).ShouldBe([due.PublicCode]);
        await visit.Open("/velkomst?ansvarlig=ingen");
        Codes(visit).ShouldBe([alone.PublicCode]);
        await visit.Open("/velkomst?sorter=Code&alle=true");
        Codes(visit)
            .ShouldBe(((string[])[fine.PublicCode, due.PublicCode, alone.PublicCode]).Order());
    }

    //
    [Fact]
    public async Task A_profile_that_cannot_be_read_costs_nobody_else_the_place_and_is_named()
    {
        var (team, member) = await app.AddTeam("Velkomstteamet i Nordkapp");
        var (whole, broken) = (await Followed(team, null), await Followed(team, null));
        await app.AddReferral(
            team,
            (await app.AddTeam("Voksenopplæringen i Nordkapp")).Team,
            broken
        );
        await app.Read(database =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE Candidates SET Profile = 'not json' WHERE Id = {broken.Id}"
            )
        );
        using var visit = await app.VisitAs(member);

        await visit.Open("/velkomst?alle=true");

        Codes(visit).ShouldBe([whole.PublicCode]);
        Unreadable(visit).ShouldContain(broken.PublicCode);
        app.Services.GetRequiredService<Quarantine>().Ids.ShouldContain(broken.Id);
        foreach (var list in (string[])["kurs", "henvisninger", "husholdninger/ny"])
        {
            await visit.Open($"/velkomst/{list}");
            Unreadable(visit).ShouldContain(broken.PublicCode);
        }
    }

    private static string Unreadable(Visit visit) =>
        visit.Page.QuerySelector("[data-unreadable='1']").ShouldNotBeNull().TextContent;

    [Fact]
    public async Task Other_teams_and_expired_consents_are_not_in_the_queue()
    {
        var (team, member) = await app.AddTeam();
        var (other, _) = await app.AddTeam("Velkomstteamet i Alta");
        await Followed(other, null);
        await Followed(
            team,
            member,
            one => one.ConsentExpiresAt = app.Clock.Now.UtcDateTime.AddMinutes(-1)
        );
        using var visit = await app.VisitAs(member);

        await visit.Open("/velkomst?alle=true");

        Codes(visit).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_people_get_a_new_lead_at_once()
    {
        var (team, member) = await app.AddTeam();
        var colleague = await app.AddTeamMember(team);
        var one = await Followed(team, null);
        var two = await Followed(team, member);
        using var visit = await app.VisitAs(member);
        await visit.Open("/velkomst");

        await visit.Submit(
            (KeyValuePair<string, string>[])
                [
                    KeyValuePair.Create("Input.Codes", one.PublicCode),
                    KeyValuePair.Create("Input.Codes", two.PublicCode),
                    KeyValuePair.Create("Input.Lead", $"{colleague.Id}"),
                ]
        );

        (await Leads(team)).ShouldBe([colleague.Id, colleague.Id]);
    }

    // Least privilege: a member takes people nobody has, and moves nobody else's.
    [Fact]
    public async Task Member_takes_only_people_without_a_lead()
    {
        var (team, owner) = await app.AddTeam();
        var member = await app.AddTeamMember(team);
        var free = await Followed(team, null);
        var taken = await Followed(team, owner);
        using var visit = await app.VisitAs(member);
        await visit.Open("/velkomst");

        await visit.Submit(
            (KeyValuePair<string, string>[])
                [
                    KeyValuePair.Create("Input.Codes", free.PublicCode),
                    KeyValuePair.Create("Input.Codes", taken.PublicCode),
                    KeyValuePair.Create("Input.Lead", $"{member.Id}"),
                ]
        );

        (await Leads(team)).ShouldBe([owner.Id, member.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Caseload_warns_above_twenty()
    {
        var (team, member) = await app.AddTeam();
        for (var at = 0; at < 21; at++)
            await Followed(team, member);
        using var visit = await app.VisitAs(member);

        await visit.Open("/velkomst");

        visit.Page.QuerySelector("[data-caseload='21'] .ds-tag").ShouldNotBeNull();
    }

    [Fact]
    public async Task Member_of_an_organisation_that_only_hires_has_no_team()
    {
        var (_, member) = await app.AddTeam("Fiskemottaket", OrganisationKind.Employer);
        using var visit = await app.VisitAs(member);

        await visit.Open("/velkomst/henvisninger");

        visit.Page.QuerySelector("#no-team").ShouldNotBeNull();
    }

    private async Task<Candidate> Followed(
        Organisation team,
        User? lead,
        Action<FollowUp>? change = null
    )
    {
        var (_, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, lead, change);
        return candidate;
    }

    private Task<List<Guid?>> Leads(Organisation team) =>
        app.Read(database =>
            database
                .FollowUps.Where(one => one.OrganisationId == team.Id)
                .Select(one => one.LeadUserId)
                .ToListAsync()
        );

    private static IEnumerable<string?> Reasons(Visit visit, Candidate candidate) =>
        visit
            .Page.QuerySelectorAll($"[data-code='{candidate.PublicCode}'] [data-reason]")
            .Select(one => one.GetAttribute("data-reason"));

    private static IEnumerable<string?> Codes(Visit visit) =>
        visit.Page.QuerySelectorAll("[data-code]").Select(one => one.GetAttribute("data-code"));
}
