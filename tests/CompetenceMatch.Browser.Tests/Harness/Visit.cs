using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>One person's visit; remembers everything a browser complained about on the way.</summary>
public sealed class Visit
{
    private static readonly string[] LanguageAndLabels =
    [
        "html-has-lang",
        "html-lang-valid",
        "valid-lang",
        "document-title",
        "label",
        "button-name",
        "link-name",
        "image-alt",
        "duplicate-id-aria",
    ];

    // Deque's own runner loads its script twice a page, into the page and into an empty one: five times as long.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string RunAxe = """
        rules => axe
            .run(rules.length ? { runOnly: rules, resultTypes: ['violations'] } : { resultTypes: ['violations'] })
            .then(result => {
                if (!result.passes.length) throw new Error('axe looked at nothing');
                return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
            })
        """;

    private readonly List<string> complaints = [];

    public Visit(IPage page, Visitor visitor, Uri address)
    {
        Page = page;
        Visitor = visitor;
        page.Console += (_, message) =>
            Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) =>
            Note(Matters(request), $"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) =>
            Note(IsForeign(request.Url, address), $"foreign host: {request.Url}");
    }

    public IPage Page { get; }
    public Visitor Visitor { get; }

    /// <summary>Console errors, script errors, failed requests and requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>For complaints that the journey itself brought about.</summary>
    public void Forgive(string words) =>
        complaints.RemoveAll(one => one.Contains(words, StringComparison.Ordinal));

    /// <summary>Opens a page in the visitor's language; anything but 200 fails.</summary>
    public async Task Open(string path) => (await Go(path)).ShouldBe(200, path);

    /// <summary>Opens a page whose address was found earlier: whom another journey has asked meanwhile is answered 409, which is a page too.</summary>
    public async Task OpenFoundEarlier(string path)
    {
        const int conflict = 409;
        var status = await Go(path);
        status.ShouldBeOneOf([200, conflict], path);
        if (status == conflict)
            Forgive($"{conflict}");
    }

    private async Task<int> Go(string path)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var end = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : path.Length;
        var answer = await Page.GotoAsync(path.Insert(end, $"{separator}lang={Visitor.Language}"));
        return answer!.Status;
    }

    /// <summary>The page in front of the visitor breaks no accessibility rule of the visitor's set. U-01</summary>
    public async Task MeetsAxe() => (await AxeFaults(Visitor.Rules)).ShouldBeEmpty(Page.Url);

    /// <summary>For a visit that holds every page to the rules: sent to the browser once, not with each page.</summary>
    public Task CarryAxe() => Page.AddInitScriptAsync(Axe);

    public async Task<IReadOnlyList<string>> AxeFaults(AxeRules rules)
    {
        if (await Page.EvaluateAsync<bool>("!window.axe"))
            await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string[]>(RunAxe, Rules(rules));
    }

    /// <summary>A small picture: the dots of a colour gradient would make the file three times as large.</summary>
    public async Task Picture(string name)
    {
        await Page.EvaluateAsync(
            "document.querySelector('.cm-hero')?.style.setProperty('background', 'var(--cm-deep)')"
        );
        await Page.ScreenshotAsync(
            new() { Path = Path.Combine(Artifacts.Pictures, name + ".png") }
        );
    }

    private static string[] Rules(AxeRules rules) =>
        rules switch
        {
            AxeRules.Contrast => ["color-contrast"],
            AxeRules.LanguageAndLabels => LanguageAndLabels,
            _ => [],
        };

    // A page that is left takes its unfinished requests with it.
    private static bool Matters(IRequest request) =>
        request.Failure?.Contains("ERR_ABORTED", StringComparison.Ordinal) != true;

    private static bool IsForeign(string url, Uri address) =>
        Uri.TryCreate(url, UriKind.Absolute, out var target)
        && target.Scheme is "http" or "https" or "ws" or "wss"
        && target.Authority != address.Authority;

    private void Note(bool matters, string complaint)
    {
        if (matters)
            complaints.Add(complaint);
    }
}
