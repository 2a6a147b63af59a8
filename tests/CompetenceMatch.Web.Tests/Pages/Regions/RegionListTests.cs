using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Regions;

public sealed class RegionListTests : IDisposable
{
    private readonly WebApp app = new WebApp()
        .With("Demo:Enabled", "true")
        .With("Demo:Profiles", "300");

    [Fact]
    public async Task Every_region_is_listed_and_few_people_are_never_counted_out()
    {
        var visit = await app.Visit().Open("/regioner");

        var rows = visit.Page.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBe(159);
        var people = rows.Select(row => row.QuerySelectorAll("td")[0].TextContent.Trim()).ToList();
        people.ShouldContain(text => text.All(char.IsAsciiDigit));
        people.Where(text => text.All(char.IsAsciiDigit)).ShouldAllBe(text => int.Parse(text) >= 5);
        people.Count(text => text == "under 5").ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task County_and_order_come_from_the_address()
    {
        var visit = await app.Visit().Open("/regioner?fylke=Finnmark&sorter=folk");

        var rows = visit.Page.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBeInRange(1, 30);
        rows.ShouldAllBe(row => row.TextContent.Contains("Finnmark"));
        visit.Page.QuerySelector("th[aria-sort=descending]")!.TextContent.ShouldContain("Personer");
    }

    [Fact]
    public async Task Unknown_county_is_said_and_led_back()
    {
        var visit = await app.Visit().Open("/regioner?fylke=Atlantis");

        visit.MainText.ShouldContain("Ingen regioner");
        visit.Page.QuerySelectorAll("main a[href='/regioner']").ShouldNotBeEmpty();
    }

    public void Dispose() => app.Dispose();
}
