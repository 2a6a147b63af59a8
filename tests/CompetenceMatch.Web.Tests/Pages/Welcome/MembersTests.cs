using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class MembersTests(WebApp app) : IClassFixture<WebApp>
{
    // A membership alone shows nobody: whoever hires for the municipality is let into the team by those in charge.
    [Fact]
    public async Task Colleague_is_let_in_and_taken_out()
    {
        var (team, owner) = await app.AddTeam();
        var colleague = await app.AddMember(team, MembershipRole.Member);
        using var theirs = await app.VisitAs(colleague);
        (await theirs.Get("/velkomst")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var visit = await app.VisitAs(owner);
        await visit.Open("/velkomst/team");

        await visit.Submit(within: $"[data-colleague='{colleague.Id}'] form");
        (await theirs.Get("/velkomst/henvisninger")).Status.ShouldBe(HttpStatusCode.OK);
        await visit.Submit(within: $"[data-member='{colleague.Id}'] form");

        (await theirs.Get("/velkomst/henvisninger")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Member_lets_nobody_in()
    {
        var (team, _) = await app.AddTeam();
        var member = await app.AddTeamMember(team);
        var colleague = await app.AddMember(team, MembershipRole.Member);
        using var visit = await app.VisitAs(member);
        await visit.Open("/velkomst/team");
        var token = visit.Page.QuerySelector("[name=__RequestVerificationToken]");

        visit.Page.QuerySelector("[data-colleague] form").ShouldBeNull();
        await visit.Post(
            $"/velkomst/team?handler=LetIn&user={colleague.Id}",
            KeyValuePair.Create("__RequestVerificationToken", token?.GetAttribute("value") ?? "")
        );
        visit.Status.ShouldNotBe(HttpStatusCode.Redirect);
    }
}
