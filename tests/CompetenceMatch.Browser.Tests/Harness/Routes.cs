using System.Text.RegularExpressions;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The addresses of all pages, read from the pages themselves, so that a new page is walked at birth.</summary>
public static partial class Routes
{
    // Pages that make sense only with a code from a mail, after an error, or as the answer to a form; and a file.
    private static readonly string[] NotWalked =
    [
        "/feil",
        "/konto/logg-ut",
        "/konto/bekreft",
        "/konto/nytt-passord",
        "/regioner/csv",
        "/kandidat/godkjenning/{id:guid}/dokumenter/{document:guid}",
        "/velkomst/personer/{code}/dokument/{document:guid}",
        "/velkomst/godkjenninger/csv",
    ];

    public static IReadOnlyList<Route> All { get; } = Read();

    /// <summary>The pages of an area that have an address by themselves, without parameters.</summary>
    public static IEnumerable<string> Fixed(string area) =>
        Of(area).Where(route => !route.HasParameter).Select(route => route.Template);

    /// <summary>The pages of an area that are about something, and so are reached by a link.</summary>
    public static IEnumerable<Route> Linked(string area) =>
        Of(area).Where(route => route.HasParameter);

    /// <summary>False where the address is no page to look at, whatever pages have addresses like it.</summary>
    public static bool IsWalked(string path) => !NotWalked.Contains(path);

    private static IEnumerable<Route> Of(string area) =>
        All.Where(route => route.Area == area)
            .OrderBy(route => route.Template, StringComparer.Ordinal);

    private static List<Route> Read()
    {
        var pages = Path.Combine(Artifacts.Root, "src", "CompetenceMatch.Web", "Pages");
        return
        [
            .. from file in Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories)
            let page = Page().Match(File.ReadAllText(file))
            where page.Success
            let template = Optional().Replace(page.Groups[1].Value, "")
            where !NotWalked.Contains(template)
            select new Route(
                Path.GetRelativePath(pages, file).Split(Path.DirectorySeparatorChar)[0],
                template
            ),
        ];
    }

    [GeneratedRegex("^\\uFEFF?@page \"([^\"]+)\"")]
    private static partial Regex Page();

    [GeneratedRegex(@"/\{[^}]*\?\}")]
    private static partial Regex Optional();
}
