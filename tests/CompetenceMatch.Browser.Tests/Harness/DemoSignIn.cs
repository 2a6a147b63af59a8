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
        await visit.Page.WaitForURLAsync(url =>
            !url.Contains("/konto/demo", StringComparison.Ordinal)
        );
    }

    // A person with a tag is paused, protected or waits for approval: not whom a journey wants to be.
    private static ILocator Button(IPage page, DemoRole role) =>
        role switch
        {
            DemoRole.Candidate => Usual(page, 0).First,
            DemoRole.Employer => Usual(page, 1).First,
            DemoRole.Welcome => Usual(page, 2).First,
            _ => Usual(page, 2).Last,
        };

    private static ILocator Usual(IPage page, int list) =>
        page.Locator("main ul.cm-tasks").Nth(list).Locator("li:not(:has(.ds-tag)) button");
}
