using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Account;

public sealed class SignInTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Password = "en lang setning 1";

    [Theory]
    [InlineData(RoleNames.Candidate, "/kandidat")]
    [InlineData(RoleNames.Employer, "/arbeidsgiver")]
    [InlineData(RoleNames.Welcome, "/velkomst")]
    [InlineData(RoleNames.Admin, "/admin")]
    public async Task Right_password_leads_to_the_start_page_of_the_role(string role, string home)
    {
        var user = await app.AddUser(role);

        var visit = await SignIn(user.Email!, Password);

        visit.RedirectsTo.ShouldBe(home);
    }

    [Fact] // S-20
    public async Task Known_and_unknown_address_get_the_same_answer()
    {
        var user = await app.AddUser(RoleNames.Candidate);

        var known = await SignIn(user.Email!, "feil passord her");
        var unknown = await SignIn("finnes-ikke@example.com", "feil passord her");

        known.Status.ShouldBe(unknown.Status);
        known.Errors.ShouldHaveSingleItem();
        known.Errors.ShouldBe(unknown.Errors);
        known.Page.Title!.ShouldStartWith("Feil: ");
    }

    [Fact]
    public async Task Many_wrong_passwords_close_the_account_for_a_while_with_the_same_words()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var wrong = await SignIn(user.Email!, "feil passord her");
        for (var attempt = 0; attempt < 8; attempt++)
            await SignIn(user.Email!, "feil passord her");

        var right = await SignIn(user.Email!, Password);

        right.Status.ShouldBe(HttpStatusCode.OK);
        right.Errors.ShouldBe(wrong.Errors);
    }

    [Theory] // S-16
    [InlineData("//evil.example")]
    [InlineData(@"/\evil.example")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("/%2fevil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" /admin")]
    [InlineData("")]
    public async Task Address_to_go_on_to_never_leaves_the_site(string asked)
    {
        var user = await app.AddUser(RoleNames.Candidate);

        var visit = await SignIn(user.Email!, Password, asked);

        visit.RedirectsTo.ShouldBe("/kandidat");
    }

    [Fact]
    public async Task Page_that_was_asked_for_is_opened_after_sign_in()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await app.Visit().Open("/kandidat/introduksjoner?vis=alle");

        await visit.Submit(
            new { Input__Email = user.Email, Input__Password = Password },
            follow: false
        );

        visit.RedirectsTo.ShouldBe("/kandidat/introduksjoner?vis=alle");
    }

    [Fact] // S-21
    public async Task Too_many_attempts_from_one_place_are_asked_to_wait()
    {
        using var strict = new WebApp().With("RateLimits:sign-in", "2");
        var visit = await strict.Visit().Open("/konto/logg-inn");
        for (var attempt = 0; attempt < 2; attempt++)
            await visit.Submit(new { Input__Email = "a@example.com", Input__Password = "b" });

        await visit.Submit(new { Input__Email = "a@example.com", Input__Password = "b" });

        visit.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        visit.Response.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact] // S-30
    public async Task Disabled_user_is_signed_out_at_the_next_request_and_cannot_come_back()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await app.VisitAs(user);
        (await visit.Get("/konto")).Status.ShouldBe(HttpStatusCode.OK);

        await app.Write(database =>
            database.Users.Single(one => one.Id == user.Id).DisabledAt = app.Clock.Now.UtcDateTime
        );

        (await visit.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        (await SignIn(user.Email!, Password)).Errors.ShouldHaveSingleItem();
    }

    [Fact] // S-30
    public async Task Role_that_is_taken_away_is_gone_at_the_next_request_and_back_when_given_again()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        (await visit.Get("/kandidat")).Status.ShouldBe(HttpStatusCode.OK);
        var role = await app.Read(database =>
            database.UserRoles.AsNoTracking().SingleAsync(one => one.UserId == user.Id)
        );

        await app.Write(database => database.UserRoles.Remove(role));

        (await visit.Get("/kandidat")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await app.Write(database => database.UserRoles.Add(role));
        (await visit.Get("/kandidat")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact] // I-30
    public async Task Cookie_is_renewed_as_the_session_is_used_and_not_at_every_request()
    {
        using var own = new WebApp();
        using var visit = await own.VisitAs(await own.AddUser(RoleNames.Candidate));
        await visit.Get("/konto");
        (await visit.Get("/konto")).Response.Headers.Contains("Set-Cookie").ShouldBeFalse();

        for (var times = 0; times < 5; times++)
        {
            own.Clock.Now = own.Clock.Now.AddHours(3);
            (await visit.Get("/konto")).Status.ShouldBe(HttpStatusCode.OK);
            visit
                .Response.Headers.GetValues("Set-Cookie")
                .ShouldHaveSingleItem()
                .ShouldStartWith("cm-session=");
        }
    }

    [Fact] // S-19, S-31
    public async Task Sign_out_kills_a_copied_cookie_and_clears_what_the_browser_kept()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await app.VisitAs(user);
        var copy = await app.VisitAs(user);
        await visit.Open("/konto");

        await visit.Submit(within: ".cm-who form", follow: false);

        visit.RedirectsTo.ShouldBe("/");
        visit.Response.Headers.GetValues("Clear-Site-Data").Single().ShouldContain("cache");
        (await visit.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        (await copy.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
    }

    [Fact] // S-06
    public async Task Sign_out_without_the_form_is_refused()
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Candidate));

        var answer = await visit.Client.PostAsync("/konto/logg-ut", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact] // I-21
    public async Task Page_of_another_role_answers_403_with_help()
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Candidate));

        await visit.Get("/arbeidsgiver");

        visit.Status.ShouldBe(HttpStatusCode.Forbidden);
        visit.Page.QuerySelector("main a[href='/kandidat']").ShouldNotBeNull();
    }

    private async Task<Visit> SignIn(string email, string password, string? to = null)
    {
        var query = to is null ? "" : $"?til={Uri.EscapeDataString(to)}";
        var visit = await app.Visit().Open($"/konto/logg-inn{query}");
        return await visit.Submit(
            new { Input__Email = email, Input__Password = password },
            follow: false
        );
    }
}
