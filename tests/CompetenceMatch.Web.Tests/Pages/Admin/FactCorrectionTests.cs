using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Admin;

public sealed class FactCorrectionTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Why = "Lest på hkdir.no i dag";

    [Fact]
    public async Task A_corrected_field_is_used_at_once_and_both_values_are_shown()
    {
        var admin = await Admin();
        await Correct(admin, "R03", "weeks_max", "99");

        admin.Page.QuerySelector("[role=status]").ShouldNotBeNull();
        app.Services.GetRequiredService<Taxonomy>().Routes["R03"].WeeksMax.ShouldBe(99);
        var open = await app.Visit().Open("/om/regler/veier/R03");
        var field = open.Page.QuerySelector("[data-field=weeks_max]")!;
        field.TextContent.ShouldContain("99");
        field.QuerySelector("[data-corrected]")!.TextContent.ShouldContain(Why);
        field
            .QuerySelector("[data-corrected] bdi")!
            .TextContent.ShouldBe(
                app
                    .Services.GetRequiredService<LiveRules>()
                    .Current.Sheet("veier")!
                    .Find("R03")!
                    .Cell("weeks_max")
                    is { Length: > 0 } table
                    ? table
                    : "tomt"
            );
        open.MainText.ShouldNotContain("admin");
        var row = await Stored("R03", "weeks_max");
        (row.Value, row.Why, row.WithdrawnAt).ShouldBe(("99", Why, null));
        row.CorrectedAt.ShouldBe(app.Clock.Now.UtcDateTime, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_wrong_value_is_refused_with_table_row_and_column_and_nothing_is_kept()
    {
        var admin = await Admin();
        await Correct(admin, "R01", "weeks_max", "3");

        admin
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("recognition_routes.tsv, row 2, column weeks_max: 3 is not between 8");
        (await Count("R01", "weeks_max")).ShouldBe(0);
    }

    [Fact]
    public async Task A_reason_must_be_given_and_a_check_date_cannot_be_tomorrow()
    {
        var admin = await Admin();
        await admin.Open("/admin/fakta/veier/R04/checked");
        await admin.Submit(
            new { Input__Value = "2026-11-23", Input__Why = " " },
            within: "#correct-form"
        );
        admin.Errors.Count.ShouldBe(2);

        await Correct(admin, "R04", "checked", "2026-11-22");
        (await app.Visit().Open("/om/regler/veier/R04"))
            .Page.QuerySelector("[data-field=checked] dd")!
            .TextContent.ShouldContain("2026");
    }

    [Fact]
    public async Task A_withdrawn_correction_gives_the_tables_value_back_and_stays_in_the_history()
    {
        var taxonomy = app.Services.GetRequiredService<Taxonomy>();
        var before = taxonomy.Routes["R05"].CostMaxNok;
        var admin = await Admin();
        await Correct(admin, "R05", "cost_max_nok", "77777");
        taxonomy.Routes["R05"].CostMaxNok.ShouldBe(77_777);

        await admin.Open("/admin/fakta/veier/R05/cost_max_nok");
        await admin.Submit(new { Input__WithdrawWhy = "" }, within: "#withdraw-form");
        admin.Errors.ShouldHaveSingleItem();
        await admin.Submit(new { Input__WithdrawWhy = "Feil lest" }, within: "#withdraw-form");

        taxonomy.Routes["R05"].CostMaxNok.ShouldBe(before);
        var row = await Stored("R05", "cost_max_nok");
        row.WithdrawnWhy.ShouldBe("Feil lest");
        row.WithdrawnBy.ShouldBe(row.CorrectedBy);
        (await app.Visit().Open("/om/regler/veier/R05"))
            .Page.QuerySelector("[data-earlier]")!
            .TextContent.ShouldContain("Feil lest");
        await admin.Open("/admin/fakta/historikk");
        admin.Page.QuerySelector("[data-history]")!.TextContent.ShouldContain("77777");
        await admin.Open("/admin/handlinger");
        admin.Page.QuerySelector("[data-action=FactCorrectionWithdrawn]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_second_correction_takes_the_firsts_place_and_both_are_kept()
    {
        var admin = await Admin();
        await Correct(admin, "R06", "weeks_max", "88");
        await Correct(admin, "R06", "weeks_max", "89");

        app.Services.GetRequiredService<Taxonomy>().Routes["R06"].WeeksMax.ShouldBe(89);
        (await Count("R06", "weeks_max")).ShouldBe(2);
        (await Stored("R06", "weeks_max", "88")).WithdrawnAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_corrects_what_another_has_corrected_meanwhile_is_told()
    {
        var (first, second) = (await Admin(), await Admin());
        await second.Open("/admin/fakta/veier/R07/weeks_max");
        await Correct(first, "R07", "weeks_max", "70");

        await second.Submit(new { Input__Value = "71", Input__Why = Why }, within: "#correct-form");

        second.Errors.ShouldHaveSingleItem();
        app.Services.GetRequiredService<Taxonomy>().Routes["R07"].WeeksMax.ShouldBe(70);
    }

    [Fact]
    public async Task A_correction_whose_table_has_changed_since_is_marked_and_a_restart_reads_it()
    {
        var user = await app.AddUser(RoleNames.Admin);
        await app.Write(database =>
            database.FactCorrections.Add(
                new FactCorrection
                {
                    Id = Guid.CreateVersion7(),
                    File = "recognition_routes.tsv",
                    Row = "R08",
                    Column = "weeks_max",
                    TableValue = "1",
                    Value = "66",
                    Why = Why,
                    CorrectedBy = user.Id,
                    CorrectedAt = app.Clock.Now.UtcDateTime,
                }
            )
        );
        await app
            .Services.GetRequiredService<LiveRules>()
            .Reload(TestContext.Current.CancellationToken);
        var admin = await app.VisitAs(user);

        await admin.Open("/admin/fakta");

        app.Services.GetRequiredService<Taxonomy>().Routes["R08"].WeeksMax.ShouldBe(66);
        admin
            .Page.QuerySelectorAll("[data-standing] li")
            .Single(li => li.TextContent.Contains("66", StringComparison.Ordinal))
            .QuerySelector(".ds-tag")
            .ShouldNotBeNull();
        admin.Page.QuerySelectorAll("[data-to-look] li").Length.ShouldBe(25);
    }

    private async Task<Visit> Admin() => await app.VisitAs(await app.AddUser(RoleNames.Admin));

    private static async Task Correct(Visit admin, string route, string column, string value)
    {
        await admin.Open($"/admin/fakta/veier/{route}/{column}");
        await admin.Submit(new { Input__Value = value, Input__Why = Why }, within: "#correct-form");
    }

    private Task<int> Count(string row, string column) =>
        app.Read(database =>
            database.FactCorrections.CountAsync(one => one.Row == row && one.Column == column)
        );

    private Task<FactCorrection> Stored(string row, string column, string? value = null) =>
        app.Read(database =>
            database.FactCorrections.SingleAsync(one =>
                one.Row == row && one.Column == column && (value == null || one.Value == value)
            )
        );
}
