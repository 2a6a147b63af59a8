using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Admin;

public sealed class MachineryTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Dead_mail_is_shown_without_text_or_person_and_can_be_tried_again()
    {
        var id = Guid.Empty;
        await app.Write(database =>
        {
            var mail = OutboxMail.Draft(
                new OutboxContent("Welcome", "nb", "Et emne", "Hemmelig tekst", "<p>x</p>"),
                "kari@example.net",
                "b@example.com",
                app.Clock.Now.UtcDateTime
            );
            mail.DeadAt = app.Clock.Now.UtcDateTime;
            mail.LastError = "550 kari@example.net unknown";
            id = mail.Id;
            database.Outbox.Add(mail);
        });
        var visit = await (await Admin()).Open("/admin/utboks?vis=Dead");
        visit.MainText.ShouldContain("example.net");
        visit.MainText.ShouldContain("550");
        visit.MainText.ShouldNotContain("kari@");
        visit.MainText.ShouldNotContain("Hemmelig");

        await visit.Submit();

        (
            await app.Read(database => database.Outbox.SingleAsync(mail => mail.Id == id))
        ).DeadAt.ShouldBeNull();
    }

    [Fact]
    public async Task Index_is_current_and_can_be_rebuilt()
    {
        await app.AddCandidate();
        var visit = await (await Admin()).Open("/admin/indeks");

        await visit.Submit();

        visit.Page.QuerySelector("[role=status]").ShouldNotBeNull();
        visit.Page.QuerySelector(".ds-alert[data-color=warning]").ShouldBeNull();
        visit.Page.QuerySelector("dd")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Overview_leads_to_what_waits()
    {
        await app.AddOrganisation(state: OrganisationState.Pending);

        var visit = await (await Admin()).Open("/admin");

        visit
            .Page.QuerySelector("a[href='/admin/virksomheter?tilstand=Pending']")
            .ShouldNotBeNull();
    }

    private async Task<Visit> Admin() => await app.VisitAs(await app.AddUser(RoleNames.Admin));
}
