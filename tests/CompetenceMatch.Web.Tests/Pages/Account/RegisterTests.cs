using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Account;

public sealed class RegisterTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly string email = $"ny-{Guid.NewGuid():N}@example.com";

    [Theory]
    [InlineData("kandidat", RoleNames.Candidate, "/kandidat/registrer")]
    [InlineData("arbeidsgiver", RoleNames.Employer, "/arbeidsgiver/virksomhet")]
    public async Task New_address_is_signed_in_goes_on_and_gets_a_mail(
        string who,
        string role,
        string next
    )
    {
        var visit = await Register(who, email, lang: "uk");

        visit.RedirectsTo.ShouldBe(next);
        (await visit.Get("/konto")).MainText.ShouldContain(email);
        visit.Page.QuerySelector(".cm-unconfirmed").ShouldNotBeNull();
        var user = await Stored();
        user.Language.ShouldBe("uk");
        (await app.Read(RolesOf(user))).ShouldBe([role]);
        var mail = (await app.MailsTo(email)).ShouldHaveSingleItem();
        mail.MailName.ShouldBe(nameof(EmailConfirmation));
        mail.Language.ShouldBe("uk");
    }

    [Fact] // S-20
    public async Task Taken_address_gets_words_that_fit_a_new_one_and_its_owner_one_mail()
    {
        var owner = await app.AddUser(RoleNames.Candidate);

        var visit = await Register("kandidat", owner.Email!.ToUpperInvariant());
        await Register("arbeidsgiver", owner.Email!);

        visit.RedirectsTo.ShouldBe("/konto/registrer/sjekk-e-post");
        (await visit.Get("/konto")).RedirectsTo!.ShouldContain("/konto/logg-inn");
        (await app.MailsTo(owner.Email!))
            .Select(mail => mail.MailName)
            .ShouldBe([nameof(AccountExists)]);
    }

    [Theory]
    [InlineData("", "en lang setning 1")]
    [InlineData("ikke e-post", "en lang setning 1")]
    [InlineData("a@b", "en lang setning 1")]
    [InlineData("a@b@example.com", "en lang setning 1")]
    [InlineData("a@example.com\r\nBcc: x@example.com", "en lang setning 1")]
    [InlineData("a@example.com", "kort")]
    [InlineData("a@example.com", "aaaaaaaaaaaaaaa")]
    [InlineData("a@example.com", "passord1234")]
    public async Task Bad_input_is_told_beside_the_field_and_the_address_is_kept(
        string address,
        string password
    )
    {
        var visit = await Register("kandidat", address, password);

        visit.Errors.ShouldHaveSingleItem();
        visit.Page.QuerySelector(".ds-validation-message")!.TextContent.ShouldBe(visit.Errors[0]);
        visit.Page.QuerySelector("#Input_Email")!.GetAttribute("value").ShouldBe(address);
        (
            await app.Read(database => database.Users.AnyAsync(one => one.Email == address))
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Link_in_the_mail_confirms_only_when_the_button_is_pressed()
    {
        var visit = await Register("kandidat", email);
        var link = await app.LinkTo(email, nameof(EmailConfirmation));

        await visit.Open(link);
        (await Stored()).EmailConfirmed.ShouldBeFalse();
        await visit.Submit();

        (await Stored()).EmailConfirmed.ShouldBeTrue();
        visit.Page.QuerySelector(".cm-unconfirmed").ShouldBeNull();
    }

    [Fact]
    public async Task Link_still_confirms_after_signing_out()
    {
        var visit = await Register("kandidat", email);
        var link = await app.LinkTo(email, nameof(EmailConfirmation));
        await (await visit.Open("/konto/logg-ut")).Submit();

        await (await app.Visit().Open(link)).Submit();

        (await Stored()).EmailConfirmed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?kode=tull")]
    public async Task Link_that_is_not_ours_offers_a_new_one(string query)
    {
        var visit = await app.Visit().Open($"/konto/bekreft{query}");

        visit.Page.QuerySelector("main form").ShouldBeNull();
        visit.Page.QuerySelector("main a[href='/konto']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Link_is_too_old_after_three_days()
    {
        var visit = await Register("kandidat", email);
        var link = await app.LinkTo(email, nameof(EmailConfirmation));
        app.Clock.Now += TimeSpan.FromDays(3.1);

        await app.Visit().Open(link);

        (await app.Visit().Open(link)).Page.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task Mail_is_sent_again_at_most_once_a_minute()
    {
        var visit = await Register("kandidat", email);
        await visit.Open("/konto");
        await visit.Submit(within: ".cm-unconfirmed form");
        (await app.MailsTo(email)).Count.ShouldBe(1);
        app.Clock.Now += TimeSpan.FromMinutes(2);

        await visit.Submit(within: ".cm-unconfirmed form");

        (await app.MailsTo(email)).Count.ShouldBe(2);
    }

    private Task<User> Stored() =>
        app.Read(database => database.Users.AsNoTracking().SingleAsync(one => one.Email == email));

    private async Task<Visit> Register(
        string who,
        string address,
        string password = "en lang setning 1",
        string lang = "nb"
    )
    {
        var visit = await app.Visit().Open($"/konto/registrer/{who}?lang={lang}");
        return await visit.Submit(
            new { Input__Email = address, Input__Password = password },
            follow: false
        );
    }

    private static Func<Data.CmDbContext, Task<List<string>>> RolesOf(User user) =>
        database =>
            database
                .UserRoles.Where(one => one.UserId == user.Id)
                .Join(database.Roles, one => one.RoleId, role => role.Id, (_, role) => role.Name!)
                .ToListAsync();
}
