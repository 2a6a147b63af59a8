using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Account;

public sealed class DemoTests : IDisposable
{
    private readonly WebApp app = new();

    public void Dispose() => app.Dispose();

    [Theory] // I-28
    [InlineData("/konto/demo")]
    [InlineData("/konto/demo/post")]
    public async Task Demo_pages_do_not_exist_without_the_demo(string url)
    {
        var visit = await app.Visit().Get(url);

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sign_in_without_password_does_not_exist_without_the_demo()
    {
        var user = await app.AddUser(RoleNames.Admin);
        var visit = await app.Visit().Open("/konto/logg-inn");

        var token = visit.Page.QuerySelector("[name=__RequestVerificationToken]")!;
        var answer = await visit.Client.PostAsync(
            "/konto/demo",
            new FormUrlEncodedContent([
                new("__RequestVerificationToken", token.GetAttribute("value")),
                new("person", user.Id.ToString()),
            ])
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_role_can_be_tried_with_one_button_but_no_real_account()
    {
        app.With("Demo:Enabled", "true").With("Demo:Profiles", "60").With("Demo:Needs", "12");
        var real = await app.AddUser(RoleNames.Candidate);
        var visit = await app.Visit().Open("/konto/demo");
        var buttons = visit.Page.QuerySelectorAll("main button[name=person]");
        var roles = await app.Read(database =>
            database
                .UserRoles.Join(
                    database.Roles,
                    row => row.RoleId,
                    role => role.Id,
                    (row, role) => new { row.UserId, role.Name }
                )
                .ToDictionaryAsync(row => $"{row.UserId}", row => row.Name!)
        );

        buttons
            .Select(button => roles[button.GetAttribute("value")!])
            .ToHashSet()
            .ShouldBe(RoleNames.All, ignoreOrder: true);
        buttons.ShouldAllBe(button => button.GetAttribute("value") != $"{real.Id}");
        await visit.Submit(within: "main button[name=person]", follow: false);
        visit.RedirectsTo.ShouldBe("/kandidat");
        await visit.Open("/konto/demo");
        await visit.Submit(new { person = real.Id }, follow: false);
        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Mails_can_be_read_and_their_links_opened_but_nothing_in_them_runs()
    {
        app.With("Demo:Enabled", "true").With("Demo:Profiles", "0").With("Demo:Needs", "1");
        await app.Write(database =>
            database.Outbox.Add(
                OutboxMail.Draft(
                    new OutboxContent(
                        "Test",
                        "nb",
                        "Emne",
                        "<script>x</script>\nhttps://localhost/konto?a=1",
                        ""
                    ),
                    "a@example.com",
                    "b@example.com",
                    app.Clock.Now.UtcDateTime.AddMinutes(1)
                )
            )
        );

        var visit = await app.Visit().Open("/konto/demo/post");

        visit.Page.QuerySelector("details script").ShouldBeNull();
        visit
            .Page.QuerySelector("details a")!
            .GetAttribute("href")
            .ShouldBe("https://localhost/konto?a=1");
    }
}
