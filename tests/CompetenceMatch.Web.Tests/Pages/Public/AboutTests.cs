using System.Net;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Pages.Public.About;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Public;

public sealed class AboutTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly string[] pages =
    [
        "/om/kandidat",
        "/om/arbeidsgiver",
        "/om/velkomst",
        "/om/hjelp",
        "/om/personvern",
        "/om/tilgjengelighet",
        "/om/rangering",
        "/om/data",
    ];

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    [InlineData("uk")]
    [InlineData("ar")]
    public async Task Every_page_is_there_in_every_language_without_a_key_showing(string language)
    {
        foreach (var page in pages)
        {
            var visit = await app.Visit().Get($"{page}?lang={language}");

            visit.Status.ShouldBe(HttpStatusCode.OK, page);
            visit.Page.QuerySelectorAll("h1").Length.ShouldBe(1, page);
            visit.MainText.ShouldNotContain("About_", Case.Sensitive, page);
            visit.MainText.ShouldNotContain("Data_", Case.Sensitive, page);
        }
    }

    [Fact]
    public async Task Links_of_header_and_footer_lead_somewhere()
    {
        var visit = await app.Visit().Open("/");
        var links = visit
            .Page.QuerySelectorAll("header a, footer a, main a")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith('/'))
            .Distinct()
            .ToList();

        links.Count.ShouldBeGreaterThan(10);
        foreach (var link in links)
            (await visit.Get(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task Ranking_page_tells_every_rule_with_the_number_of_the_code()
    {
        var weights = MatchWeights.Default;
        var visit = await app.Visit().Open("/om/rangering");

        var rules = weights.Rows.Keys.Where(rule =>
            !rule.StartsWith("part.", StringComparison.Ordinal)
            && rule is not (MatchRules.SkillsMust or MatchRules.SkillsShould)
        );
        foreach (var rule in rules)
        {
            var row = visit.Page.QuerySelector($"[data-rule='{rule}']");
            row.ShouldNotBeNull(rule);
            row.TextContent.ShouldContain($"{weights[rule]}");
        }
        visit.MainText.ShouldContain($"{weights[MatchRules.PartOccupation] / 100}");
    }

    [Fact]
    public async Task Data_page_lists_every_table()
    {
        var tables = app.Services.GetRequiredService<ReferenceTables>().Tables;

        var visit = await app.Visit().Open("/om/data");

        visit.Page.QuerySelectorAll("main li h2").Length.ShouldBe(tables.Count);
    }

    [Fact]
    public async Task Unknown_group_is_not_found()
    {
        (await app.Visit().Get("/om/andre")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Accessibility_statement_was_gone_through_within_a_year()
    {
        // Fails on purpose when the time has come: go through the statement and move the date.
        AccessibilityReview.Due.ShouldBeGreaterThan(DateOnly.FromDateTime(DateTime.UtcNow));
    }

    [Fact] // S-32
    public async Task Weaknesses_can_be_reported()
    {
        using var contact = new WebApp().With("Contact:Email", "sikkerhet@example.no");

        var text = await contact.CreateClient().GetStringAsync("/.well-known/security.txt");

        text.ShouldContain("Contact: mailto:sikkerhet@example.no");
        text.ShouldContain("Expires: 2027-05-21T00:00:00Z");
    }

    [Fact]
    public async Task Welcome_team_has_an_honest_home()
    {
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Welcome));

        await visit.Open("/velkomst");

        visit.Status.ShouldBe(HttpStatusCode.OK);
        visit.Page.QuerySelector("main a[href='/regioner']").ShouldNotBeNull();
    }
}
