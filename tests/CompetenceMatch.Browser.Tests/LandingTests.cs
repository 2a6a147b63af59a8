using CompetenceMatch.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests;

public sealed class LandingTests(BrowserFixture browser)
{
    private const int FirstViewBytes = 200_000;

    [Theory]
    [InlineData("nb", "ltr")]
    [InlineData("en", "ltr")]
    [InlineData("uk", "ltr")]
    [InlineData("ar", "rtl")]
    public Task Landing_speaks_every_language_and_breaks_no_rule(
        string language,
        string direction
    ) // U-01, L-02
        =>
        browser.Visit(
            new() { Language = language },
            async visit =>
            {
                await visit.Open("/");
                var html = visit.Page.Locator("html");
                (await html.GetAttributeAsync("lang")).ShouldBe(language);
                (await html.GetAttributeAsync("dir")).ShouldBe(direction);
                (await visit.Page.Locator("h1").CountAsync()).ShouldBe(1);
                await visit.MeetsAxe();
            }
        );

    [Fact]
    public Task Landing_in_the_dark_keeps_its_contrast() =>
        browser.Visit(
            new() { Dark = true },
            async visit =>
            {
                await visit.Open("/");
                await visit.MeetsAxe();
            }
        );

    [Theory]
    [InlineData("nb")]
    [InlineData("ar")]
    public Task Landing_fits_a_phone_of_320_pixels(string language) =>
        browser.Visit(
            new() { Language = language, Narrow = true },
            async visit =>
            {
                await visit.Open("/");
                var width = await visit.Page.EvaluateAsync<int>(
                    "document.documentElement.scrollWidth"
                );
                width.ShouldBeLessThanOrEqualTo(320);
            }
        );

    [Fact]
    public Task First_view_is_light() =>
        browser.Visit(
            new(),
            async visit =>
            {
                var requests = new List<IRequest>();
                visit.Page.RequestFinished += (_, request) => requests.Add(request);
                await visit.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
                var sizes = new List<(int Bytes, string Url)>();
                foreach (var request in requests)
                {
                    var size = await request.SizesAsync();
                    sizes.Add((size.ResponseBodySize + size.ResponseHeadersSize, request.Url));
                }
                sizes
                    .Sum(size => size.Bytes)
                    .ShouldBeInRange(1, FirstViewBytes, string.Join('\n', sizes));
            }
        );
}
