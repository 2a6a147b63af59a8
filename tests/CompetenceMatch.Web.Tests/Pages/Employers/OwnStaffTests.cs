using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>Hidden competence among own staff: asked without names, answered at once, stored nowhere.</summary>
public sealed class OwnStaffTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Page = "/arbeidsgiver/egne-ansatte";

    [Fact]
    public async Task A_cleaner_with_a_nursing_degree_is_told_of_with_law_needs_and_next_steps()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();
        await visit.Open("/arbeidsgiver");
        visit.Page.QuerySelector($"main a[href='{Page}']").ShouldNotBeNull();

        await Ask(visit, "9112", "6", "0913", "Elsewhere");

        visit.Errors.ShouldBeEmpty();
        var answer = visit.Page.QuerySelector("[data-answer='9112']")!;
        answer.QuerySelector("[data-kind=Level]").ShouldNotBeNull();
        answer.TextContent.ShouldContain("mye mer enn slikt arbeid vanligvis ber om");
        var nurse = answer.QuerySelector("[data-goal='2223']")!;
        nurse.TextContent.ShouldContain("Helsedirektoratet");
        nurse.TextContent.ShouldContain("uker");
        answer
            .QuerySelector($"[data-needs] a[href='/arbeidsgiver/behov/{meeting.Need.Id}']")
            .ShouldNotBeNull();
        visit.Page.QuerySelector("[data-next] a[href='/konto/registrer']").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-turbo]").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-unstored]").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_education_from_the_eea_has_the_way_of_the_eea()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();

        await Ask(visit, "9112", "6", "0913", "Eea");
        var eea = visit.Page.QuerySelector("[data-goal='2223']")!.TextContent;
        await Ask(visit, "9112", "6", "0913", "Elsewhere");
        var third = visit.Page.QuerySelector("[data-goal='2223']")!.TextContent;
        await Ask(visit, "9112", "6", "0913", "Norway");

        eea.ShouldNotBe(third);
        visit.Page.QuerySelector("[data-turbo]").ShouldBeNull();
    }

    [Fact]
    public async Task Another_field_and_a_job_that_fits_are_told_apart()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();

        await Ask(visit, "2512", "6", "0913", "Eea");
        visit.Page.QuerySelector("[data-kind=Field]").ShouldNotBeNull();
        await Ask(visit, "2512", "6", "0613", "Eea");

        visit.Page.QuerySelector("[data-kind=none]").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_wrong_is_said_plainly_and_what_was_typed_is_kept()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();
        await visit.Open(Page);

        await visit.Submit();
        visit.Errors.ShouldBe(["Skriv hva den ansatte arbeider som."]);

        await visit.Submit(new Dictionary<string, string> { ["Input.Rows[1].Job"] = "qwzxqwzx" });
        visit.Errors.Count.ShouldBe(4);
        visit.Errors.ShouldContain("Velg fagområde.");
        visit
            .Page.QuerySelector("[name='Input.Rows[1].Job']")!
            .GetAttribute("value")
            .ShouldBe("qwzxqwzx");
        visit.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_that_is_typed_is_stored()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();
        await visit.Open("/arbeidsgiver");
        var before = await Rows();

        await Ask(visit, "9112", "7", "0715", "Elsewhere");

        (await Rows()).ShouldBe(before);
    }

    [Fact]
    public async Task An_organisation_that_waits_is_told_so()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Pending);
        using var visit = await app.VisitAs(await app.AddMember(organisation));

        await visit.Get(Page);

        visit.RedirectsTo.ShouldBe("/arbeidsgiver/ikke-klar");
    }

    private static async Task Ask(Visit visit, string job, string level, string field, string from)
    {
        await visit.Open(Page);
        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Rows[0].Job"] = "en jobb",
                ["Input.Rows[0].Code"] = job,
                ["Input.Rows[0].Level"] = level,
                ["Input.Rows[0].Field"] = field,
                ["Input.Rows[0].From"] = from,
            }
        );
    }

    private Task<(int, int, int, int)> Rows() =>
        app.Read(async database =>
            (
                await database.AuditEntries.CountAsync(),
                await database.SearchAudits.CountAsync(),
                await database.UnmetNeeds.CountAsync(),
                await database.Candidates.CountAsync()
            )
        );
}
