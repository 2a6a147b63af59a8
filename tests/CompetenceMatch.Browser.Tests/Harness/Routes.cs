using System.Text.RegularExpressions;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The addresses of all pages, read from the pages themselves, so that a new page is walked at birth.</summary>
public static partial class Routes
{
    // Pages that make sense only with a code from a mail, after an error, or as the answer to a form.
    private static readonly string[] NotWalked =
    [
        "/feil",
        "/konto/logg-ut",
        "/konto/bekreft",
        "/konto/nytt-passord",
    ];

    /// <summary>Area (first folder below Pages) and address, without parameters; pages that need one are left out.</summary>
    public static IReadOnlyList<(string Area, string Path)> All { get; } = Read();

    public static IReadOnlyList<string> Of(string area) =>
        [
            .. All.Where(route => route.Area == area)
                .Select(route => route.Path)
                .Order(StringComparer.Ordinal),
        ];

    private static List<(string, string)> Read()
    {
        var pages = Path.Combine(Artifacts.Root, "src", "CompetenceMatch.Web", "Pages");
        return
        [
            .. from file in Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories)
            let route = Page().Match(File.ReadAllText(file))
            where route.Success
            let path = Optional().Replace(route.Groups[1].Value, "")
            where !path.Contains('{', StringComparison.Ordinal) && !NotWalked.Contains(path)
            select (Path.GetRelativePath(pages, file).Split(Path.DirectorySeparatorChar)[0], path),
        ];
    }

    [GeneratedRegex("^\\uFEFF?@page \"([^\"]+)\"")]
    private static partial Regex Page();

    [GeneratedRegex(@"/\{[^}]*\?\}")]
    private static partial Regex Optional();
}
