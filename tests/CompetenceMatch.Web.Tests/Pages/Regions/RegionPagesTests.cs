using System.Text;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Regions;

public sealed class RegionPagesTests(RegionPagesTests.People people)
    : IClassFixture<RegionPagesTests.People>
{
    private readonly WebApp app = people.App;

    [Fact]
    public async Task Every_region_is_in_the_table_and_on_the_map_and_few_people_are_never_counted_out()
    {
        var visit = await app.Visit().Open("/regioner");

        var rows = visit.Page.QuerySelectorAll("#list ~ .cm-table-frame tbody tr");
        rows.Length.ShouldBe(159);
        visit.Page.QuerySelectorAll("svg.cm-map a[href^='/regioner/']").Length.ShouldBe(159);
        var counts = rows.Select(row => Text(row.QuerySelectorAll("td")[0])).ToList();
        counts.ShouldContain(text => IsNumber(text));
        counts.Where(IsNumber).ShouldAllBe(text => Number(text) >= 5);
        counts.Count(text => text == "skjult").ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Order_of_the_table_comes_from_the_address()
    {
        var visit = await app.Visit().Open("/regioner?sorter=folk");

        var counts = visit
            .Page.QuerySelectorAll("#list ~ .cm-table-frame tbody tr")
            .Select(row => Text(row.QuerySelectorAll("td")[0]))
            .Select(text => IsNumber(text) ? Number(text) : -1)
            .ToList();
        counts.ShouldBe(counts.OrderDescending());
        visit.Page.QuerySelector("th[aria-sort=descending]")!.TextContent.ShouldContain("Personer");
        visit.Page.QuerySelectorAll("th[aria-sort]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Map_shows_the_figure_of_the_address_with_names_and_without_colour()
    {
        var visit = await app.Visit().Open("/regioner?tall=plasser");

        var map = visit.Page.QuerySelector("svg.cm-map")!;
        map.QuerySelector("title")!.TextContent.ShouldBe("Norge: Ledige stillinger i åpne behov");
        map.QuerySelectorAll("a")
            .ShouldAllBe(link => link.GetAttribute("aria-label")!.Contains(": "));
        map.OuterHtml.Length.ShouldBeLessThan(60_000);
        visit.Page.QuerySelectorAll(".cm-legend li").Length.ShouldBeInRange(2, 6);
        visit
            .Page.QuerySelector(".cm-chips a[aria-current=true]")!
            .GetAttribute("href")!
            .ShouldContain("tall=plasser");
    }

    [Fact]
    public async Task A_county_shows_its_own_regions_and_a_region_its_municipalities()
    {
        var county = await app.Visit().Open("/regioner/fylke/56");
        county.Heading.ShouldBe("Kompetanse og behov i Finnmark");
        var links = county
            .Page.QuerySelectorAll("#list ~ .cm-table-frame tbody th a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();
        links.Count.ShouldBeInRange(3, 30);
        county.Page.QuerySelectorAll("svg.cm-map a").Length.ShouldBe(links.Count);

        var region = await app.Visit().Open(links[0]);
        region.Page.QuerySelectorAll("svg.cm-map a.h").Length.ShouldBe(1);
        region.Page.QuerySelectorAll(".cm-back[href='/regioner/fylke/56']").ShouldNotBeEmpty();
        region.Page.QuerySelectorAll("table.cm-pairs").Length.ShouldBe(3);
        region.MainText.ShouldContain("Ingen tall ennå");
        region.MainText.ShouldContain("Klar Tale");
    }

    [Theory]
    [InlineData("/regioner/999")]
    [InlineData("/regioner/fylke/99")]
    public async Task An_unknown_area_is_not_found(string path)
    {
        using var visit = app.Visit();

        await visit.Get(path);

        ((int)visit.Status).ShouldBe(404);
    }

    [Fact] // S-17
    public async Task The_file_says_where_it_is_from_and_opens_in_a_spreadsheet()
    {
        using var client = app.CreateClient();

        var answer = await client.GetAsync("/regioner/csv");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("regioner-2026-11-22.csv");
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines[1].ShouldBe("Kilde;CompetenceMatch");
        lines[2].ShouldBe("Tall per;22. november 2026");
        var table = lines.Skip(6).Where(line => line.Length > 0).ToList();
        table.Count.ShouldBe(1 + 1 + 15 + 159);
        var columns = table[0].Split(';').Length;
        table.ShouldAllBe(line => line.Split(';', StringSplitOptions.None).Length == columns);
        table[1].ShouldStartWith("Land;;Norge;");
    }

    [Fact]
    public async Task Figures_are_counted_once_and_anew_after_a_while()
    {
        using var own = new WebApp();
        (await OpenPosts(own)).ShouldBe("0");
        var need = new Need
        {
            Id = new("n"),
            Municipality = "5610",
            Count = 3,
        };
        await own.AddNeed(await own.AddOrganisation(), need);
        (await OpenPosts(own)).ShouldBe("0");

        own.Clock.Now += TimeSpan.FromMinutes(11);

        (await OpenPosts(own)).ShouldBe("3");
    }

    private static async Task<string> OpenPosts(WebApp app) =>
        Text((await app.Visit().Open("/regioner")).Page.QuerySelectorAll(".cm-key strong")[1]);

    private static string Text(AngleSharp.Dom.IElement element) => element.TextContent.Trim();

    private static bool IsNumber(string text) => text.Any(char.IsAsciiDigit);

    private static int Number(string text) =>
        int.Parse(string.Concat(text.Where(char.IsAsciiDigit)));

    public sealed class People : IDisposable
    {
        public WebApp App { get; } =
            new WebApp().With("Demo:Enabled", "true").With("Demo:Profiles", "600");

        public void Dispose() => App.Dispose();
    }
}
