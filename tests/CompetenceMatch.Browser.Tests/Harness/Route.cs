using System.Text.RegularExpressions;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>A page: the first folder below Pages and its address as written in the page.</summary>
public sealed partial record Route(string Area, string Template)
{
    public bool HasParameter => Template.Contains('{', StringComparison.Ordinal);

    public bool Matches(string path) =>
        Regex.IsMatch(path, $"^{Parameter().Replace(Template, "[^/]+")}$");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
