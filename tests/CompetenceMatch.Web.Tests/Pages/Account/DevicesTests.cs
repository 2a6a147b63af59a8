using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Account;

// I-30
public sealed class DevicesTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Every_sign_in_is_a_line_and_gets_a_session_of_its_own()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var phone = await app.VisitAs(user);
        await app.VisitAs(user);

        await phone.Open("/konto/enheter");

        phone.Page.QuerySelectorAll("main ul.cm-tasks li").Length.ShouldBe(2);
        phone.MainText.ShouldContain("Denne enheten");
        phone.MainText.ShouldContain("22. november 2026 kl. 10:00");
    }

    [Fact]
    public async Task Ended_session_is_signed_out_at_its_next_request_and_this_one_goes_on()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var lost = await app.VisitAs(user);
        var here = await app.VisitAs(user);
        await here.Open("/konto/enheter");

        await here.Submit(within: "button[formaction$='End']");

        here.Page.QuerySelectorAll("main ul.cm-tasks li").Length.ShouldBe(1);
        (await lost.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        (await here.Get("/konto")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task All_others_end_at_once()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var others = new[] { await app.VisitAs(user), await app.VisitAs(user) };
        var here = await app.VisitAs(user);
        await here.Open("/konto/enheter");

        await here.Submit(within: "button[formaction$='Others']");

        foreach (var other in others)
            (await other.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        (await here.Get("/konto")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact] // S-03
    public async Task Session_of_somebody_else_is_not_found()
    {
        var victim = await app.AddUser(RoleNames.Candidate);
        var theirs = await app.VisitAs(victim);
        var id = await app.Read(database =>
            database
                .Sessions.Where(one => one.UserId == victim.Id)
                .Select(one => one.Id)
                .SingleAsync()
        );
        var mine = await app.VisitAs(await app.AddUser(RoleNames.Candidate));
        await mine.Open("/konto/enheter");
        var token = mine.Page.QuerySelector("[name=__RequestVerificationToken]")!;

        await mine.Post(
            "/konto/enheter?handler=End",
            KeyValuePair.Create("session", $"{id}"),
            KeyValuePair.Create("__RequestVerificationToken", token.GetAttribute("value")!)
        );

        mine.Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.Get("/konto")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Administrator_ends_all_sessions_of_a_user()
    {
        using var own = new WebApp();
        var user = await own.AddUser(RoleNames.Employer);
        var visit = await own.VisitAs(user);
        var admin = await own.VisitAs(await own.AddUser(RoleNames.Admin));
        await admin.Open("/admin/brukere?rolle=employer");

        await admin.Submit(within: "button[formaction$='SignOut']");

        (await visit.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
    }

    [Fact]
    public async Task New_password_leaves_only_this_session_in_the_list()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        await app.VisitAs(user);
        var here = await app.VisitAs(user);
        await here.Open("/konto/passord");
        await here.Submit(
            new { Input__Current = "en lang setning 1", Input__New = "en annen setning 2" }
        );

        await here.Open("/konto/enheter");

        here.Page.QuerySelectorAll("main ul.cm-tasks li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Sign_in_over_another_ends_the_session_before()
    {
        var first = await app.AddUser(RoleNames.Candidate);
        var second = await app.AddUser(RoleNames.Candidate);
        var visit = await app.VisitAs(first);
        await visit.Open("/konto/logg-inn");
        await visit.Submit(
            new { Input__Email = second.Email, Input__Password = "en lang setning 1" },
            within: "form:has([name='Input.Email'])"
        );

        var ended = await app.Read(database =>
            database.Sessions.SingleAsync(one => one.UserId == first.Id)
        );
        ended.EndedAt.ShouldNotBeNull();
    }
}
