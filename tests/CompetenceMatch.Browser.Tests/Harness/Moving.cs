using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>From page to page with the keyboard; each page on the way is held to the rules. U-02</summary>
internal static class Moving
{
    /// <summary>Opens an address and looks the page over.</summary>
    public static async Task Enter(this Visit visit, string path)
    {
        await visit.Open(path);
        await visit.LooksRight();
    }

    /// <summary>Follows the first link whose address ends so; the page it leads to has an address like the pattern.</summary>
    public static async Task Follow(this Visit visit, string ending, string? arrival = null)
    {
        await visit.Press($"main a[href$='{ending}']");
        await visit.Arrives(arrival ?? Regex.Escape(ending));
    }

    /// <summary>The page's own button.</summary>
    public static async Task Continue(this Visit visit, string arrival)
    {
        await visit.Press("main form.cm-form .cm-buttons button[type=submit]");
        await visit.Arrives(arrival);
    }

    /// <summary>Presses Enter on the first of these.</summary>
    public static Task Press(this Visit visit, string selector) =>
        visit.Page.Locator(selector).First.PressAsync("Enter");

    /// <summary>The path of the page is like the pattern.</summary>
    public static async Task Arrives(this Visit visit, string pattern)
    {
        var path = new Regex($"^{pattern}$");
        // Some pages are loaded before anyone waits for it: the address is enough, the state is asked after.
        await visit.Page.WaitForURLAsync(
            url => path.IsMatch(new Uri(url).AbsolutePath),
            new() { WaitUntil = WaitUntilState.Commit }
        );
        // Asked, not waited for: a page that is loaded while somebody begins to wait is waited for in vain.
        while (await visit.Page.EvaluateAsync<string>("document.readyState") != "complete")
            await Task.Delay(20);
        await visit.LooksRight();
    }

    /// <summary>For answers that come back to the same address: waits for what is new on the page.</summary>
    public static async Task Shows(this Visit visit, string selector)
    {
        await visit
            .Page.Locator(selector)
            .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.LooksRight();
    }

    public static Task<string> Words(this Visit visit) =>
        visit.Page.Locator("main").InnerTextAsync();

    private static async Task LooksRight(this Visit visit)
    {
        var html = visit.Page.Locator("html");
        (await html.GetAttributeAsync("lang")).ShouldBe(visit.Visitor.Language, visit.Page.Url);
        (await html.GetAttributeAsync("dir")).ShouldBe(
            visit.Visitor.Language == "ar" ? "rtl" : "ltr"
        );
        (await visit.Page.Locator("h1").CountAsync()).ShouldBe(1, visit.Page.Url);
        // The rules are a script, and scripts are what this visitor goes without.
        if (visit.Visitor.JavaScript)
            await visit.MeetsAxe();
    }
}
