using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Account;

// I-27, I-29
public sealed class SecondFactorTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Password = "en lang setning 1";

    [Theory]
    [InlineData(RoleNames.Welcome, "/velkomst")]
    [InlineData(RoleNames.Admin, "/admin")]
    [InlineData(RoleNames.Admin, "/admin/brukere?rolle=welcome")]
    public async Task Page_about_others_stays_closed_until_a_second_factor_is_shown(
        string role,
        string page
    )
    {
        var visit = await app.VisitAs(await app.AddUser(role), passwordOnly: true);

        await visit.Get(page);

        visit.RedirectsTo.ShouldBe($"/konto/totrinn?til={Uri.EscapeDataString(page)}");
        await visit.Open(page);
        visit.MainText.ShouldContain("Du kan se opplysninger om andre");
        visit.Page.QuerySelector("main a[href^='/konto/kodeapp?til=']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_to_a_closed_page_is_not_carried_out()
    {
        var victim = await app.AddUser(RoleNames.Candidate);
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Admin), passwordOnly: true);
        await visit.Open("/konto");
        var token = visit.Page.QuerySelector("[name=__RequestVerificationToken]")!;

        await visit.Post(
            "/admin/brukere?handler=Disable",
            KeyValuePair.Create("user", $"{victim.Id}"),
            KeyValuePair.Create("__RequestVerificationToken", token.GetAttribute("value")!)
        );

        visit.RedirectsTo.ShouldBe("/konto/totrinn?til=%2Fadmin%2Fbrukere");
        var row = await app.Read(async database => await database.Users.FindAsync(victim.Id));
        row!.DisabledAt.ShouldBeNull();
    }

    [Fact]
    public async Task Candidate_needs_only_a_password()
    {
        var (user, _) = await app.AddCandidate();
        var visit = await app.VisitAs(user, passwordOnly: true);

        (await visit.Get("/kandidat")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task App_is_set_up_with_its_first_code_and_leads_by_the_recovery_codes_back_to_the_page()
    {
        var user = await app.AddUser(RoleNames.Welcome);
        var visit = await app.VisitAs(user, passwordOnly: true);
        await visit.Open("/konto/kodeapp?til=%2Fvelkomst");
        visit.Page.QuerySelector("svg.cm-qr path").ShouldNotBeNull();
        var secret = Secret(visit);

        await visit.Submit(new { Input__Code = "000000" }, within: "form[action='/konto/kodeapp']");
        visit.Errors.ShouldHaveSingleItem();
        Secret(visit).ShouldBe(secret);
        await visit.Submit(
            new { Input__Code = OneTimeCode.At(secret, app.Clock.Now) },
            within: "form[action='/konto/kodeapp']"
        );

        visit.Heading.ShouldBe("Reservekoder");
        await visit.Submit(within: "form[action='/konto/koder']");
        visit.Page.QuerySelectorAll(".cm-codes li").Length.ShouldBe(10);
        visit.Page.QuerySelector("main a.ds-button")!.GetAttribute("href").ShouldBe("/velkomst");
        (await visit.Get("/velkomst")).Status.ShouldBe(HttpStatusCode.OK);
        var stored = await app.Read(async database => await database.Users.FindAsync(user.Id));
        stored!.CodeKey!.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Password_alone_no_longer_signs_in_and_a_code_counts_once()
    {
        using var own = new WebApp();
        var (user, secret) = await WithApp(own);
        await Codes(own, user, 10);
        own.Clock.Now += TimeSpan.FromMinutes(2);
        var code = OneTimeCode.At(secret, own.Clock.Now);
        var visit = await TypePassword(own, user);

        visit.RedirectsTo.ShouldBe("/konto/logg-inn/kode");
        (await visit.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        await visit.Open("/konto/logg-inn/kode");
        await visit.Submit(new { Input__Code = "123" });
        visit.Errors.ShouldHaveSingleItem();
        await visit.Submit(new { Input__Code = code }, follow: false);
        visit.RedirectsTo.ShouldBe("/velkomst");
        (await visit.Get("/velkomst")).Status.ShouldBe(HttpStatusCode.OK);

        var again = await TypePassword(own, user);
        await again.Open("/konto/logg-inn/kode");
        await again.Submit(new { Input__Code = code });
        again.Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Recovery_code_works_once_and_the_last_ones_ask_for_new_ones()
    {
        using var own = new WebApp();
        var (user, _) = await WithApp(own);
        var codes = await Codes(own, user, 2);

        var visit = await TypePassword(own, user);
        await visit.Open("/konto/logg-inn/kode");
        await visit.Submit(new { Input__Code = codes[0].ToUpperInvariant() }, follow: false);

        visit.RedirectsTo.ShouldBe("/konto/koder?til=%2Fvelkomst");
        var again = await TypePassword(own, user);
        await again.Open("/konto/logg-inn/kode");
        await again.Submit(new { Input__Code = codes[0] });
        again.Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Many_wrong_codes_close_the_account_for_a_while()
    {
        using var own = new WebApp();
        var (user, secret) = await WithApp(own);
        own.Clock.Now += TimeSpan.FromMinutes(2);
        var visit = await TypePassword(own, user);
        await visit.Open("/konto/logg-inn/kode");
        for (var attempt = 0; attempt < 8; attempt++)
            await visit.Submit(new { Input__Code = "000000" });

        await visit.Submit(new { Input__Code = OneTimeCode.At(secret, own.Clock.Now) });

        visit.Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Stolen_password_cannot_add_a_second_factor_beside_the_owners()
    {
        var user = await app.AddUser(RoleNames.Welcome);
        await AddPasskey(app, user);
        var visit = await app.VisitAs(user, passwordOnly: true);

        foreach (var page in new[] { "/konto/kodeapp", "/konto/passnokler/ny", "/konto/koder" })
            (await visit.Get(page)).RedirectsTo!.ShouldStartWith("/konto/totrinn?til=");
    }

    [Fact]
    public async Task Old_sign_in_is_proven_again_before_the_ways_to_sign_in_change()
    {
        using var own = new WebApp();
        var visit = await own.VisitAs(await own.AddUser(RoleNames.Candidate));
        own.Clock.Now += TimeSpan.FromMinutes(11);

        await visit.Open("/konto/koder");
        visit.Heading.ShouldBe("Bekreft at det er deg");
        await visit.Submit(new { Input__Password = "feil" });
        visit.Errors.ShouldHaveSingleItem();
        await visit.Submit(new { Input__Password = Password });

        visit.Heading.ShouldBe("Reservekoder");
    }

    [Fact]
    public async Task Team_member_cannot_turn_off_the_only_second_factor()
    {
        using var own = new WebApp();
        var (user, _) = await WithApp(own);
        var visit = await own.VisitAs(user);

        await visit.Open("/konto/kodeapp");

        visit.MainText.ShouldContain("Rollen din krever et ekstra trinn");
        visit.Page.QuerySelector("form[action='/konto/kodeapp?handler=Off']").ShouldBeNull();
    }

    [Fact]
    public async Task Administrator_takes_away_what_was_lost_and_the_person_starts_anew()
    {
        using var own = new WebApp();
        var (user, _) = await WithApp(own);
        await AddPasskey(own, user);
        var before = await own.VisitAs(user);
        var admin = await own.VisitAs(await own.AddUser(RoleNames.Admin));
        await admin.Open("/admin/brukere?rolle=welcome");

        await admin.Submit(within: "button[formaction$='Forget']");

        (await before.Get("/velkomst")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        (await TypePassword(own, user)).RedirectsTo.ShouldBe("/velkomst");
        var fresh = await own.VisitAs(
            (await own.Read(async database => await database.Users.FindAsync(user.Id)))!,
            passwordOnly: true
        );
        await fresh.Open("/velkomst");
        fresh.Page.QuerySelector("main a[href^='/konto/passnokler/ny']").ShouldNotBeNull();
    }

    private static string Secret(Visit visit) =>
        visit.Page.QuerySelector("main code")!.TextContent.Replace(" ", "");

    private static async Task<(User User, string Secret)> WithApp(WebApp app)
    {
        var user = await app.AddUser(RoleNames.Welcome);
        var secret = OneTimeCode.NewSecret();
        using var scope = app.Services.CreateScope();
        var keys = scope.ServiceProvider.GetRequiredService<CodeKeys>();
        await app.Write(database =>
            database.Users.Single(one => one.Id == user.Id).CodeKey = keys.Hide(user, secret)
        );
        return (user, secret);
    }

    private static async Task<IReadOnlyList<string>> Codes(WebApp app, User user, int left)
    {
        using var scope = app.Services.CreateScope();
        var codes = scope.ServiceProvider.GetRequiredService<RecoveryCodes>();
        var all = await codes.Make(user);
        foreach (var one in all.Skip(left))
            (await codes.Use(user, one)).ShouldBeTrue();
        return all;
    }

    private static async Task AddPasskey(WebApp app, User user)
    {
        using var scope = app.Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var key = new UserPasskeyInfo(
            Guid.NewGuid().ToByteArray(),
            [1],
            app.Clock.Now,
            0,
            null,
            true,
            false,
            false,
            [],
            []
        )
        {
            Name = "Nøkkel",
        };
        var row = (await users.FindByIdAsync($"{user.Id}"))!;
        (await users.AddOrUpdatePasskeyAsync(row, key)).Succeeded.ShouldBeTrue();
    }

    private static async Task<Visit> TypePassword(WebApp app, User user)
    {
        var visit = await app.Visit().Open("/konto/logg-inn");
        return await visit.Submit(
            new { Input__Email = user.Email, Input__Password = Password },
            follow: false
        );
    }
}
