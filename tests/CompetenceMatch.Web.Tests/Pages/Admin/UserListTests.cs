using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Admin;

public sealed class UserListTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact] // S-30
    public async Task Disabled_user_is_out_at_the_next_request_and_back_when_enabled()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var session = await app.VisitAs(user);
        var visit = await Found(user);

        await visit.Submit(within: $"button[value='{user.Id}']");

        (await session.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        await visit.Submit(new { Search = user.Email }, within: "#search");
        await visit.Submit(within: $"button[value='{user.Id}']");
        (
            await app.Read(database => database.Users.SingleAsync(one => one.Id == user.Id))
        ).DisabledAt.ShouldBeNull();
        (await session.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
    }

    [Fact]
    public async Task Search_finds_by_part_of_the_address_and_shows_no_names()
    {
        var (user, _) = await app.AddCandidate();

        var visit = await Found(user);

        visit.MainText.ShouldContain(user.Email!);
        visit.MainText.ShouldNotContain(CandidateRows.Name);
        visit.MainText.ShouldNotContain(CandidateRows.Email);
        visit.Response.RequestMessage!.RequestUri!.Query.ShouldNotContain("@");
    }

    [Fact]
    public async Task Nobody_can_close_their_own_account()
    {
        var admin = await app.AddUser(RoleNames.Admin);
        var visit = await (await app.VisitAs(admin)).Open("/admin/brukere?rolle=candidate");

        await visit.Submit(within: "#search");
        visit.Page.QuerySelector($"button[value='{admin.Id}']").ShouldBeNull();
        var form = visit.Page.QuerySelector("#users")!;
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!;
        var answer = await visit.Client.PostAsync(
            "/admin/brukere?handler=Disable",
            new FormUrlEncodedContent([
                new("__RequestVerificationToken", token.GetAttribute("value")),
                new("user", admin.Id.ToString()),
            ])
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Visit> Found(User user)
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Admin));
        await visit.Open("/admin/brukere");
        return await visit.Submit(new { Search = user.Email![5..].ToUpperInvariant() }, "#search");
    }
}
