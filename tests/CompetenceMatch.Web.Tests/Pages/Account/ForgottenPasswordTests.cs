using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Account;

public sealed class ForgottenPasswordTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Link_in_the_mail_sets_a_new_password_once_and_ends_other_sessions()
    {
        var user = await app.AddUser(RoleNames.Employer);
        var elsewhere = await app.VisitAs(user);
        await Ask(user.Email!);
        var link = await app.LinkTo(user.Email!, nameof(PasswordReset));

        var visit = await app.Visit().Open(link);
        await visit.Submit(new { Input__Password = "helt ny setning 2" });

        visit.Response.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/konto/logg-inn");
        (await elsewhere.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        await visit.Submit(
            new { Input__Email = user.Email, Input__Password = "helt ny setning 2" },
            follow: false
        );
        visit.RedirectsTo.ShouldBe("/arbeidsgiver");
        (await app.Visit().Open(link)).Page.QuerySelector("main form").ShouldBeNull();
    }

    [Fact] // S-20
    public async Task Known_and_unknown_address_get_the_same_page()
    {
        var user = await app.AddUser(RoleNames.Candidate);

        var known = await Ask(user.Email!);
        var unknown = await Ask("finnes-ikke@example.com");

        known.MainText.ShouldBe(unknown.MainText);
        (await app.MailsTo("finnes-ikke@example.com")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Asking_again_at_once_does_not_fill_the_inbox()
    {
        var user = await app.AddUser(RoleNames.Candidate);

        await Ask(user.Email!);
        await Ask(user.Email!);

        (await app.MailsTo(user.Email!)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Weak_password_is_refused_and_the_link_still_works()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        await Ask(user.Email!);
        var visit = await app.Visit().Open(await app.LinkTo(user.Email!, nameof(PasswordReset)));

        await visit.Submit(new { Input__Password = "kort" });
        visit.Errors.ShouldHaveSingleItem();
        await visit.Submit(new { Input__Password = "helt ny setning 2" });

        visit.Response.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/konto/logg-inn");
    }

    [Fact] // S-30
    public async Task Disabled_user_gets_no_mail_and_the_old_link_is_dead()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        await Ask(user.Email!);
        var link = await app.LinkTo(user.Email!, nameof(PasswordReset));
        await app.Write(database =>
            database.Users.Single(one => one.Id == user.Id).DisabledAt = app.Clock.Now.UtcDateTime
        );
        app.Clock.Now += TimeSpan.FromMinutes(5);

        await Ask(user.Email!);

        (await app.MailsTo(user.Email!)).Count.ShouldBe(1);
        (await app.Visit().Open(link)).Page.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task Mail_holds_no_detail_in_its_subject()
    {
        var user = await app.AddUser(RoleNames.Candidate);

        await Ask(user.Email!);

        var mail = (await app.MailsTo(user.Email!)).ShouldHaveSingleItem();
        mail.Subject.ShouldNotContain("@");
        mail.ValidUntil.ShouldBe(app.Clock.Now.UtcDateTime.AddHours(2));
    }

    private async Task<Visit> Ask(string email) =>
        await (await app.Visit().Open("/konto/glemt")).Submit(new { Input__Email = email });
}
