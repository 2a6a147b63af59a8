using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Account;

public sealed class MyAccountTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Password = "en lang setning 1";
    private readonly string address = $"ny-{Guid.NewGuid():N}@example.com";

    [Theory]
    [InlineData("/konto")]
    [InlineData("/konto/passord")]
    [InlineData("/konto/e-post")]
    [InlineData("/konto/sprak")]
    public async Task My_account_is_for_the_signed_in(string url)
    {
        var visit = await app.Visit().Get(url);

        visit.RedirectsTo!.ShouldContain("/konto/logg-inn?til=");
    }

    [Fact]
    public async Task New_password_keeps_this_session_and_ends_the_others()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var (here, elsewhere) = (await app.VisitAs(user), await app.VisitAs(user));
        await here.Open("/konto/passord");

        await here.Submit(new { Input__Current = Password, Input__New = "helt ny setning 2" });

        here.Page.QuerySelector("[role=status]").ShouldNotBeNull();
        (await here.Get("/konto")).RedirectsTo.ShouldBeNull();
        (await elsewhere.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
    }

    [Fact]
    public async Task Wrong_present_password_changes_nothing()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await (await app.VisitAs(user)).Open("/konto/passord");

        await visit.Submit(new { Input__Current = "feil", Input__New = "helt ny setning 2" });

        visit.Errors.ShouldHaveSingleItem();
        (await Stored(user)).PasswordHash.ShouldBe(user.PasswordHash);
    }

    [Fact]
    public async Task New_address_counts_when_its_link_is_used()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await (await app.VisitAs(user)).Open("/konto/e-post");

        await visit.Submit(new { Input__Email = address, Input__Password = Password });
        (await Stored(user)).Email.ShouldBe(user.Email);
        var link = await app.LinkTo(address, nameof(EmailChange));
        await (await visit.Open(link)).Submit();

        var changed = await Stored(user);
        changed.Email.ShouldBe(address);
        changed.NormalizedUserName.ShouldBe(address.ToUpperInvariant());
        changed.EmailConfirmed.ShouldBeTrue();
        visit.MainText.ShouldContain(address);
        (await (await visit.Open(link)).Submit())
            .Page.QuerySelector("[role=status]")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task Link_to_an_address_somebody_took_meanwhile_changes_nothing()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await (await app.VisitAs(user)).Open("/konto/e-post");
        await visit.Submit(new { Input__Email = address, Input__Password = Password });
        var link = await app.LinkTo(address, nameof(EmailChange));
        await app.AddUser(RoleNames.Candidate, address);

        await (await visit.Open(link)).Submit();

        (await Stored(user)).Email.ShouldBe(user.Email);
    }

    [Fact] // S-20
    public async Task Address_of_somebody_else_gets_the_same_answer_and_no_link()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var other = await app.AddUser(RoleNames.Candidate);
        var visit = await (await app.VisitAs(user)).Open("/konto/e-post");

        await visit.Submit(new { Input__Email = other.Email, Input__Password = Password });

        visit.Page.QuerySelector("[role=status]").ShouldNotBeNull();
        (await app.MailsTo(other.Email!))
            .ShouldHaveSingleItem()
            .MailName.ShouldBe(nameof(AccountExists));
    }

    [Fact]
    public async Task Chosen_language_is_used_at_once_and_kept_for_mails()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await (await app.VisitAs(user)).Open("/konto/sprak");

        await visit.Submit(new { Input__Code = "ar" });

        visit.Page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        (await Stored(user)).Language.ShouldBe("ar");
        await visit.Open("/konto/sprak");
        await visit.Submit(new { Input__Code = "xx" });
        visit.Errors.ShouldHaveSingleItem();
    }

    private Task<User> Stored(User user) =>
        app.Read(database => database.Users.AsNoTracking().SingleAsync(one => one.Id == user.Id));
}
