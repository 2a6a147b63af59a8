using System.Text.RegularExpressions;
using CompetenceMatch.Architecture.Tests.Reading;

namespace CompetenceMatch.Architecture.Tests.Texts;

/// <summary>Every text in every language, none missing, none forgotten. L-01</summary>
public sealed partial class TextCatalogueTests
{
    // Raise as areas land.
    private const int FewestKeys = 300;

    private static readonly string[] PluralEndings = ["_one", "_few", "_many", "_other"];

    // The error page adds _Title and _Text to the key of a status code.
    private static readonly string[] DynamicPrefixes =
    [
        "Error_400",
        "Error_403",
        "Error_404",
        "Error_409",
        "Error_429",
        "Error_500",
        "Error_503",
        "Error_Unreadable",
        "Me_Matches_",
    ];

    private static readonly Dictionary<string, string> SourceTexts = TextFiles
        .Areas.SelectMany(area => TextFiles.Read(area, TextFiles.Source))
        .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    private static readonly HashSet<string> Literals =
    [
        .. Repository
            .Source.Concat(Repository.Razor)
            .SelectMany(file => Literal().Matches(file.Text))
            .Select(match => match.Groups[1].Value)
            .Concat(
                Repository
                    .Text("src/CompetenceMatch.ReferenceData/Tables/tables.tsv")
                    .Split('\t', '\n')
            ),
    ];

    // $"Label_Cefr_{level}": the first part of a key that code completes with an id.
    private static readonly HashSet<string> Beginnings =
    [
        .. Repository
            .Source.Concat(Repository.Razor)
            .SelectMany(file => Beginning().Matches(file.Text))
            .Select(match =>
                match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value
            ),
    ];

    // The compiler of the texts keeps one of two keys that differ by case alone, and says nothing.
    [Fact]
    public void Keys_differ_by_more_than_case() =>
        SourceTexts
            .Keys.CountBy(key => key, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Value > 1)
            .Select(same => same.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Every_language_has_every_key_with_the_same_placeholders()
    {
        var wrong =
            from area in TextFiles.Areas
            let source = TextFiles.Read(area, TextFiles.Source)
            from language in TextFiles.Languages
            let texts = TextFiles.Read(area, language)
            from key in source.Keys.Union(texts.Keys)
            let problem = Problem(key, source.GetValueOrDefault(key), texts.GetValueOrDefault(key))
            where problem is not null
            select $"{area} {language} {key}: {problem}";

        SourceTexts.Count.ShouldBeGreaterThanOrEqualTo(FewestKeys);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_translation_is_not_the_source_text()
    {
        var same =
            from area in TextFiles.Areas
            let source = TextFiles.Read(area, TextFiles.Source)
            from language in (string[])["uk", "ar"]
            from text in TextFiles.Read(area, language)
            where source.GetValueOrDefault(text.Key) == text.Value && Words().Count(text.Value) > 2
            select $"{area} {language} {text.Key}";

        same.ShouldBeEmpty();
    }

    [Fact]
    public void A_plural_has_all_four_forms()
    {
        var incomplete =
            from key in SourceTexts.Keys
            let ending = PluralEndings.FirstOrDefault(ending =>
                key.EndsWith(ending, StringComparison.Ordinal)
            )
            where ending is not null
            from other in PluralEndings
            where !SourceTexts.ContainsKey(key[..^ending.Length] + other)
            select key[..^ending.Length] + other;

        incomplete.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_a_page_uses_exists()
    {
        var missing =
            from file in Repository.Source.Concat(Repository.Razor)
            from use in Use().Matches(file.Text)
            let key = use.Groups["key"].Value
            let exists = use.Groups["plural"].Success
                ? SourceTexts.ContainsKey(key + "_other")
                : SourceTexts.ContainsKey(key)
            where !exists
            select $"{file.Path}: {key}";

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_is_used()
    {
        SourceTexts.Keys.Where(key => !IsUsed(key)).ShouldBeEmpty();
        DynamicPrefixes
            .Where(prefix =>
                !SourceTexts.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal))
            )
            .ShouldBeEmpty("a prefix without keys");
    }

    private static bool IsUsed(string key)
    {
        var ending = PluralEndings.FirstOrDefault(ending =>
            key.EndsWith(ending, StringComparison.Ordinal)
        );
        return Literals.Contains(key)
            || (ending is not null && Literals.Contains(key[..^ending.Length]))
            || Beginnings
                .Concat(DynamicPrefixes)
                .Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));
    }

    // Arabic and Ukrainian may say "one" in a word where the others write {0}.
    private static string? Problem(string key, string? source, string? text) =>
        source is null ? "not in the source language"
        : string.IsNullOrWhiteSpace(text) ? "missing"
        : PluralEndings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal)) ? null
        : !Placeholders(source).SetEquals(Placeholders(text)) ? "other placeholders"
        : null;

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        """\$"([A-Z][A-Za-z0-9]*_[A-Za-z0-9_]*)\{|"([A-Z][A-Za-z0-9]*_[A-Za-z0-9_]*_)"\s*\+"""
    )]
    private static partial Regex Beginning();

    [GeneratedRegex("\"([A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(
        """\bT(?:exts)?(?:\[|(?<plural>\.Plural\())\s*"(?<key>[A-Za-z0-9_]+)"\s*[\],)]"""
    )]
    private static partial Regex Use();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Words();
}
