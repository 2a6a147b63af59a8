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

    /// <summary>Everything wrong with the pages, each with its address.</summary>
    public async Task<IReadOnlyList<string>> Take(string language)
    {
        var itinerary = await browser.Itinerary(area, role);
        await browser.Visit(
            new() { Language = language },
            async visit =>
            {
                await visit.SignInAs(role);
                await visit.CarryAxe();
                foreach (var path in itinerary.Stops)
                {
                    await visit.OpenFoundEarlier(path);
                    await LookOver(visit);
                    await KeepRules(visit, path);
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
        var seen = await page.EvaluateAsync<Outline>(Outline.Script);
        if (seen.Headings != 1)
            Note(page, ["not exactly one h1"]);
        if (seen.Language != visit.Visitor.Language)
            Note(page, ["another language"]);
        Note(page, TextKey().Matches(seen.Words).Select(key => $"a text is missing: {key.Value}"));
        if (visit.Visitor.Rules == AxeRules.Full)
            await LookNarrow(page);
    }

    private async Task KeepRules(Visit visit, string path)
    {
        await visit.Page.Thin();
        if ((await RuleFaults(visit)).Count == 0)
            return;
        await visit.OpenFoundEarlier(path);
        Note(visit.Page, await RuleFaults(visit));
    }

    private static async Task<IReadOnlyList<string>> RuleFaults(Visit visit)
    {
        var found = await visit.AxeFaults(visit.Visitor.Rules);
        if (visit.Visitor is not { Rules: AxeRules.Full, Language: "nb" })
            return found;
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await visit.AxeFaults(AxeRules.Contrast);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. found, .. dark.Select(fault => "dark: " + fault)];
    }

    private async Task LookNarrow(IPage page)
    {
        await page.SetViewportSizeAsync(NarrowPhone, Height);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > NarrowPhone)
            Note(page, [$"{width} pixels wide on a phone"]);
        await page.SetViewportSizeAsync(Desktop, Height);
    }

    private void Note(IPage page, IEnumerable<string> found) =>
        faults.AddRange(found.Select(fault => $"{page.Url}: {fault}"));

    [GeneratedRegex(@"\b[A-Z][a-z]+_[A-Z][A-Za-z0-9_]+\b")]
    private static partial Regex TextKey();
}
