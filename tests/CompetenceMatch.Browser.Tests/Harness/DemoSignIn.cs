using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The page of demo sign-ins: three lists of people, each with a button.</summary>
public static class DemoSignIn
{
    public static async Task SignInAs(this Visit visit, DemoRole role)
    {
        if (role == DemoRole.Nobody)
            return;
        await visit.Open("/konto/demo");
        await Button(visit.Page, role).ClickAsync();
        // The page may be loaded before anyone waits for it: the address is enough, the state is asked after.
        await visit.Page.WaitForURLAsync(
            url => !url.Contains("/konto/demo", StringComparison.Ordinal),
            new() { WaitUntil = WaitUntilState.Commit }
        );
        await visit.Page.WaitForLoadStateAsync();
    }

    /// <summary>The candidate whom the role stands for.</summary>
    public static async Task<DemoCandidate> FirstDemoCandidate(this Visit visit)
    {
        await visit.Open("/konto/demo");
        var line = Lines(visit.Page, 0).First;
        var facts = (await line.Locator(".cm-muted").InnerTextAsync()).Split('·');
        return new DemoCandidate(
            await line.Locator("strong").InnerTextAsync(),
            facts[^3].Trim(),
            facts[^2].Trim()
        );
    }

    // A person with a tag is paused, protected or waits for approval: not whom a journey wants to be.
    private static ILocator Button(IPage page, DemoRole role) =>
        role switch
        {
            DemoRole.Candidate => Usual(page, 0).First,
            DemoRole.SecondCandidate => Usual(page, 0).Nth(1),
            DemoRole.ThirdCandidate => Usual(page, 0).Nth(2),
            DemoRole.SixthCandidate => Usual(page, 0).Nth(5),
            DemoRole.Employer => Usual(page, 1).First,
            DemoRole.Welcome => Usual(page, 2).First,
            _ => Usual(page, 2).Last,
        };

    private static ILocator Usual(IPage page, int list) => Lines(page, list).Locator("button");

    private static ILocator Lines(IPage page, int list) =>
        page.Locator("main ul.cm-tasks").Nth(list).Locator("li:not(:has(.ds-tag))");
}
