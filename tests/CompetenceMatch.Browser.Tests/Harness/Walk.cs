using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>A visit to every page of an area, in daylight, in the dark and as narrow as a phone.</summary>
internal sealed partial class Walk(BrowserFixture browser, string area, DemoRole role)
{
    private const int NarrowPhone = 320;
    private const int Desktop = 1280;
    private const int Height = 860;

    private readonly List<string> faults = [];
    private readonly Queue<string> ahead = new(Routes.Fixed(area));
    private readonly PriorityQueue<string, int> spare = new();
    private readonly Dictionary<Route, int> spares = [];
    private readonly HashSet<string> seen = [];
    private readonly List<Route> unmet = [.. Routes.Linked(area)];

    // Some pages are met only by mail: the search for them has to end.
    private int more = 25;

    /// <summary>Pages that no link led to.</summary>
    public IReadOnlyList<Route> Unmet => unmet;

    /// <summary>Everything wrong with the pages, each with its address.</summary>
    public async Task<IReadOnlyList<string>> Take(string language)
    {
        await browser.Visit(
            new() { Language = language },
            async visit =>
            {
                await visit.SignInAs(role);
                while (ahead.TryDequeue(out var path))
                {
                    await visit.Open(path);
                    await LookOver(visit);
                    await LookAhead(visit.Page);
                    await LookFurther(visit);
                }
            }
        );
        return faults;
    }

    private async Task LookOver(Visit visit)
    {
        var page = visit.Page;
        if (area != "Account" && new Uri(page.Url).AbsolutePath == "/konto/logg-inn")
            Note(page, ["sent to the sign-in"]);
        Note(page, await visit.AxeFaults(visit.Visitor.Rules));
        if (await page.Locator("h1").CountAsync() != 1)
            Note(page, ["not exactly one h1"]);
        if (await page.Locator("html").GetAttributeAsync("lang") != visit.Visitor.Language)
            Note(page, ["another language"]);
        var words = await page.Locator("body").InnerTextAsync();
        Note(page, TextKey().Matches(words).Select(key => $"a text is missing: {key.Value}"));

        if (visit.Visitor.Rules != AxeRules.Full)
            return;
        await LookNarrow(page);
        if (visit.Visitor.Language == "nb")
            await LookInTheDark(visit);
    }

    private async Task LookNarrow(IPage page)
    {
        await page.SetViewportSizeAsync(NarrowPhone, Height);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > NarrowPhone)
            Note(page, [$"{width} pixels wide on a phone"]);
        await page.SetViewportSizeAsync(Desktop, Height);
    }

    private async Task LookInTheDark(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Note(
            visit.Page,
            (await visit.AxeFaults(AxeRules.Contrast)).Select(fault => "dark: " + fault)
        );
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    // One page of each kind is enough: the first that a link leads to. Others may lead where it does not.
    private async Task LookAhead(IPage page)
    {
        if (unmet.Count == 0)
            return;
        // The choice of language leads back to the page itself.
        var links = await page.Locator("a[href^='/']:not([hreflang])")
            .EvaluateAllAsync<string[]>("all => all.map(link => link.getAttribute('href'))");
        foreach (var link in links.Select(link => link.Split('#')[0]).Where(seen.Add))
        {
            var path = link.Split('?')[0];
            if (unmet.Find(route => route.Matches(path)) is { } met)
            {
                unmet.Remove(met);
                ahead.Enqueue(link);
            }
            else if (Routes.IsWalked(path) && Kind(path) is { } kind)
                Spare(link, kind);
        }
    }

    private Route? Kind(string path) =>
        Routes.Linked(area).FirstOrDefault(route => route.Matches(path));

    // The second of each kind before the third of any: what is missing may be behind another kind.
    private void Spare(string link, Route kind)
    {
        var before = spares.GetValueOrDefault(kind);
        spares[kind] = before + 1;
        spare.Enqueue(link, before);
    }

    private async Task LookFurther(Visit visit)
    {
        for (; more > 0 && ahead.Count == 0 && spare.TryDequeue(out var path, out _); more--)
        {
            await visit.Open(path);
            await LookAhead(visit.Page);
        }
    }

    private void Note(IPage page, IEnumerable<string> found) =>
        faults.AddRange(found.Select(fault => $"{page.Url}: {fault}"));

    [GeneratedRegex(@"\b[A-Z][a-z]+_[A-Z][A-Za-z0-9_]+\b")]
    private static partial Regex TextKey();
}
