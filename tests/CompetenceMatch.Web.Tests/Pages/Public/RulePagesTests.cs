using System.Net;
using CompetenceMatch.ReferenceData.Correcting;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Public;

public sealed class RulePagesTests(WebApp app) : IClassFixture<WebApp>
{
    public static TheoryData<string, string> Tables =>
        new(
            from table in RuleTables.All
            from language in new[] { "nb", "en", "uk", "ar" }
            select (table.Slug, language)
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_table_shows_its_rules_in_every_language_without_a_key_showing(
        string slug,
        string language
    )
    {
        var sheet = app.Services.GetRequiredService<LiveRules>().Current.Sheet(slug)!;
        var shown = new List<string?>();
        var last = (sheet.Rows.Count + 19) / 20;
        for (var page = 1; page <= last; page++)
        {
            using var visit = await app.Visit()
                .Open($"/om/regler/{slug}?side={page}&lang={language}");
            visit.Page.QuerySelectorAll("h1").Length.ShouldBe(1);
            visit.MainText.ShouldNotContain("Rule_", Case.Sensitive);
            visit.MainText.ShouldNotContain("Me_Document_", Case.Sensitive);
            shown.AddRange(
                visit.Page.QuerySelectorAll("article").Select(one => one.GetAttribute("data-rule"))
            );
        }

        shown.ShouldBe(sheet.Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task A_rule_has_a_page_and_an_anchor_by_its_id_and_shows_what_the_plan_reads()
    {
        var list = await app.Visit().Open("/om/regler/veier");
        var rule = await app.Visit().Open("/om/regler/veier/R01");

        list.Page.QuerySelector("#R01 a[href='/om/regler/veier/R01']").ShouldNotBeNull();
        Field(rule, "weeks_max").ShouldBe("17");
        Field(rule, "condition").ShouldContain("Utdanningen er fullført.");
        Field(rule, "unverified_fields").ShouldContain("current processing time");
        Field(rule, "checked").ShouldContain("2024");
        rule.Page.QuerySelectorAll("[data-field=steps_nb] ol > li").Length.ShouldBe(6);
        rule.Page.QuerySelector("[data-field=url] a")!
            .GetAttribute("href")!
            .ShouldStartWith("https://hkdir.no");
        rule.MainText.ShouldNotContain("Rett denne regelen");
    }

    [Fact]
    public void Conditions_are_sentences_in_every_route()
    {
        var sheet = app.Services.GetRequiredService<LiveRules>().Current.Sheet("veier")!;
        var words = app.Services.GetRequiredService<RuleWords>();

        foreach (var part in sheet.Rows.SelectMany(row => row.Cell("condition")!.Split(';')))
        {
            var sentence = words.Condition(part);
            sentence.ShouldEndWith(".", customMessage: part);
            sentence.ShouldNotContain("Rule_", Case.Sensitive, part);
            sentence.ShouldNotContain("=", Case.Sensitive, part);
        }
    }

    [Theory]
    [InlineData("/om/regler/ukjent")]
    [InlineData("/om/regler/veier/R99")]
    public async Task What_is_no_rule_is_not_found(string address) =>
        (await app.Visit().Get(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    private static string Field(Visit visit, string column) =>
        visit.Page.QuerySelector($"[data-field={column}] dd")!.TextContent.Trim();
}
