using System.Xml.Linq;

namespace CompetenceMatch.Architecture.Tests.Reading;

/// <summary>The text catalogue: per area, per language, key to value.</summary>
public static class TextFiles
{
    public const string Source = "nb";

    public static readonly string[] Languages = [Source, "en", "uk", "ar"];

    /// <summary>Path without language and ending, for example src/CompetenceMatch.Web/Texts/Candidate.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [.. Repository.Files("src", "*.resx").Select(WithoutLanguage).Distinct()];

    public static IReadOnlyDictionary<string, string> Read(string area, string language)
    {
        var path = language == Source ? $"{area}.resx" : $"{area}.{language}.resx";
        return !File.Exists(Path.Combine(Repository.Root, path))
            ? new Dictionary<string, string>()
            : XDocument
                .Parse(Repository.Text(path))
                .Descendants("data")
                .ToDictionary(
                    data => data.Attribute("name")!.Value,
                    data => data.Element("value")!.Value,
                    StringComparer.Ordinal
                );
    }

    private static string WithoutLanguage(string path)
    {
        var name = path[..^".resx".Length];
        var language = Languages.FirstOrDefault(code =>
            name.EndsWith("." + code, StringComparison.Ordinal)
        );
        return language is null ? name : name[..^(language.Length + 1)];
    }
}
