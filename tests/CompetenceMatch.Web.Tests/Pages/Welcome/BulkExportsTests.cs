using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

// I-27
public sealed class BulkExportsTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Password = "en lang setning 1";

    [Fact]
    public async Task List_comes_out_after_a_colleagues_yes_once_and_every_person_sees_it()
    {
        var team = await Team();
        var (_, open) = await app.AddCandidate();
        await Follow(team, open, ConsentSection.Work, ConsentSection.Name);
        var (asker, colleague) = (await Member(team), await Member(team));
        using var asking = await app.VisitAs(asker);
        using var deciding = await app.VisitAs(colleague);
        await asking.Open("/velkomst/uttrekk");
        await asking.Submit(new { Input__Reason = "Møte med kommunen" });
        asking.Page.QuerySelector("main a[href^='/velkomst/uttrekk/']").ShouldBeNull();
        asking.Page.QuerySelector("button[formaction$='Allow']").ShouldBeNull();

        await deciding.Open("/velkomst/uttrekk");
        await deciding.Submit(within: "button[formaction$='Allow']");
        await asking.Open("/velkomst/uttrekk");
        var path = asking
            .Page.QuerySelector("main a[href^='/velkomst/uttrekk/']")!
            .GetAttribute("href")!;
        (await deciding.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        await asking.Open(path);
        await asking.Submit(new { Input__Password = "feil" });
        asking.Errors.ShouldHaveSingleItem();
        await asking.Submit(new { Input__Password = Password }, follow: false);

        var text = await asking.Response.Content.ReadAsStringAsync();
        text.ShouldContain(open.PublicCode);
        text.ShouldContain(CandidateRows.Name);
        var logged = await app.Read(database =>
            database.AuditEntries.SingleAsync(one => one.CandidateId == open.Id)
        );
        logged.What.ShouldBe(AuditedView.Export);
        logged.ActorUserId.ShouldBe(asker.Id);
        (await asking.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_open_sections_of_people_who_let_the_team_in_are_in_the_file()
    {
        var team = await Team();
        var (_, coded) = await app.AddCandidate();
        await Follow(team, coded, ConsentSection.Work);
        var (_, hidden) = await app.AddCandidate(one => one.FlaggedProtected = true);
        await Follow(team, hidden, ConsentSection.Name);
        var (_, stranger) = await app.AddCandidate();
        var asker = await Member(team);

        var text = await Fetch(team, asker);

        text.ShouldContain(coded.PublicCode);
        text.ShouldNotContain(CandidateRows.Name);
        text.ShouldNotContain(hidden.PublicCode);
        text.ShouldNotContain(stranger.PublicCode);
    }

    [Fact] // S-03
    public async Task List_of_another_team_cannot_be_decided_or_fetched()
    {
        var team = await Team();
        var asked = await Ask(team, await Member(team), allowed: false);
        using var stranger = await app.VisitAs(await Member(await Team()));
        await stranger.Open("/velkomst/uttrekk");
        var token = stranger.Page.QuerySelector("[name=__RequestVerificationToken]")!;

        await stranger.Post(
            "/velkomst/uttrekk?handler=Allow",
            KeyValuePair.Create("id", $"{asked.Id}"),
            KeyValuePair.Create("__RequestVerificationToken", token.GetAttribute("value")!)
        );

        stranger.Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"/velkomst/uttrekk/{asked.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private async Task<string> Fetch(Organisation team, User asker)
    {
        var asked = await Ask(team, asker, allowed: true);
        using var visit = await app.VisitAs(asker);
        await visit.Open($"/velkomst/uttrekk/{asked.Id}");
        await visit.Submit(new { Input__Password = Password }, follow: false);
        return await visit.Response.Content.ReadAsStringAsync();
    }

    private async Task<BulkExport> Ask(Organisation team, User asker, bool allowed)
    {
        var now = app.Clock.Now.UtcDateTime;
        var asked = new BulkExport
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = team.Id,
            AskedBy = asker.Id,
            AskedAt = now,
            Reason = "Rapport",
            IsAllowed = allowed ? true : null,
            DecidedAt = allowed ? now : null,
            DecidedBy = allowed ? Guid.NewGuid() : null,
        };
        await app.Write(database => database.BulkExports.Add(asked));
        return asked;
    }

    private async Task<Organisation> Team()
    {
        var team = await app.AddOrganisation("Velkomst kommune");
        await app.Write(database =>
            database.Organisations.Single(one => one.Id == team.Id).Kind =
                OrganisationKind.Municipality
        );
        return team;
    }

    private async Task<User> Member(Organisation team)
    {
        var user = await app.AddUser(RoleNames.Welcome);
        await app.Write(database =>
            database.Memberships.Add(
                new Membership
                {
                    OrganisationId = team.Id,
                    UserId = user.Id,
                    State = MembershipState.Active,
                }
            )
        );
        return user;
    }

    private Task Follow(Organisation team, Candidate candidate, params ConsentSection[] sections) =>
        app.Write(database =>
            database.FollowUps.Add(
                new FollowUp
                {
                    Id = Guid.CreateVersion7(),
                    CandidateId = candidate.Id,
                    OrganisationId = team.Id,
                    Basis = FollowUpBasis.Consent,
                    State = FollowUpState.Active,
                    Sections = sections,
                    AskedAt = app.Clock.Now.UtcDateTime,
                    StartedAt = app.Clock.Now.UtcDateTime,
                    ConsentExpiresAt = app.Clock.Now.UtcDateTime.AddYears(1),
                }
            )
        );
}
