using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>Every page once more in each other language; all rules where it runs from right to left. L-02</summary>
public sealed class TranslatedWalkTests(BrowserFixture browser)
{
    private static readonly string[] Languages = ["ar", "en", "uk"];

    public static TheoryData<string, string> Walks =>
        [
            .. from area in PageWalkTests.Visitors.Keys
            from language in Languages
            select (area, language),
        ];

    [Theory, MemberData(nameof(Walks))]
    public async Task Pages_of_an_area_break_no_rule(string area, string language)
    {
        var walk = new Walk(browser, area, PageWalkTests.Visitors[area]);
        (await walk.Take(language)).ShouldBeEmpty();
    }
}
