using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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

    // Describing every element that is right costs more than finding the one that is wrong.
    private static readonly HashSet<ResultType> Counted = [ResultType.Violations];

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

    /// <summary>Opens a page in the visitor's language; anything but 200 fails.</summary>
    public async Task Open(string path)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var answer = await Page.GotoAsync($"{path}{separator}lang={Visitor.Language}");
        answer!.Status.ShouldBe(200, path);
    }

    /// <summary>The page in front of the visitor breaks no accessibility rule of the visitor's set. U-01</summary>
    public async Task MeetsAxe() => (await AxeFaults(Visitor.Rules)).ShouldBeEmpty(Page.Url);

    public async Task<IReadOnlyList<string>> AxeFaults(AxeRules rules)
    {
        var result = await Page.RunAxe(Options(rules));
        result.Passes.ShouldNotBeEmpty();
        return
        [
            .. result.Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")
            ),
        ];
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

    private static AxeRunOptions Options(AxeRules rules) =>
        rules switch
        {
            AxeRules.Contrast => Only(["color-contrast"]),
            AxeRules.LanguageAndLabels => Only(LanguageAndLabels),
            _ => new AxeRunOptions { ResultTypes = Counted },
        };

    private static AxeRunOptions Only(IEnumerable<string> rules) =>
        new()
        {
            RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. rules] },
            ResultTypes = Counted,
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
