using System.Text.RegularExpressions;
using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>Every page, as the role it is for, in every language, in the dark and on a narrow phone. U-01, U-02, L-02</summary>
public sealed partial class PageWalkTests(BrowserFixture browser)
{
    private const int NarrowPhone = 320;

    private static readonly Dictionary<string, DemoRole> Visitors = new()
    {
        ["Public"] = DemoRole.Nobody,
        ["Regions"] = DemoRole.Nobody,
        ["Account"] = DemoRole.Candidate,
        ["Candidates"] = DemoRole.Candidate,
        ["Employers"] = DemoRole.Employer,
        ["Welcome"] = DemoRole.Welcome,
        ["Admin"] = DemoRole.Admin,
    };

    private static readonly Visitor[] Looks =
    [
        new(),
        new() { Language = "ar" },
        new() { Dark = true },
        new() { Language = "en" },
        new() { Language = "uk" },
        new() { Narrow = true },
        new() { Language = "ar", Narrow = true },
    ];

    public static TheoryData<string, int> Walks =>
        [
            .. from area in Visitors.Keys
            where Routes.Of(area).Count > 0
            from look in Enumerable.Range(0, Looks.Length)
            select (area, look),
        ];

    [Fact]
    public void Every_area_has_a_visitor()
    {
        Routes.All.Count.ShouldBeGreaterThan(30);
        Routes.All.Select(route => route.Area).Distinct().Except(Visitors.Keys).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Walks))]
    public Task Pages_of_an_area_break_no_rule(string area, int look) =>
        browser.Visit(
            Looks[look],
            async visit =>
            {
                await visit.SignInAs(Visitors[area]);
                var faults = new List<string>();
                foreach (var path in Routes.Of(area))
                {
                    await visit.Open(path);
                    faults.AddRange(await Faults(visit, Looks[look]));
                }

                faults.ShouldBeEmpty();
            }
        );

    private static async Task<IEnumerable<string>> Faults(Visit visit, Visitor look)
    {
        var page = visit.Page;
        var faults = new List<string>();
        if (look.Narrow)
        {
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > NarrowPhone)
                faults.Add($"{width} pixels wide");
        }
        else
        {
            faults.AddRange(await visit.AxeFaults());
        }

        if (await page.Locator("h1").CountAsync() != 1)
            faults.Add("not exactly one h1");
        if (await page.Locator("html").GetAttributeAsync("lang") != look.Language)
            faults.Add("another language");
        var words = await page.Locator("body").InnerTextAsync();
        faults.AddRange(TextKey().Matches(words).Select(key => $"a text is missing: {key.Value}"));
        return faults.Select(fault => $"{page.Url}: {fault}");
    }

    [GeneratedRegex(@"\b[A-Z][a-z]+_[A-Z][A-Za-z0-9_]+\b")]
    private static partial Regex TextKey();
}
