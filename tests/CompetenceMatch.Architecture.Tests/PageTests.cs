using System.Text.RegularExpressions;
using CompetenceMatch.Architecture.Tests.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompetenceMatch.Architecture.Tests;

/// <summary>Slices stand apart, and no page is without an access rule.</summary>
public sealed class PageTests
{
    private const string Pages = "src/CompetenceMatch.Web/Pages/";

    // Raise as areas land, so that a moved folder cannot empty the rules unseen.
    private const int FewestPages = 10;
    private const int FewestSlices = 3;

    private static readonly List<SourceFile> PageFiles =
    [
        .. Repository
            .Razor.Where(file => file.Path.StartsWith(Pages, StringComparison.Ordinal))
            .Where(file => Regex.IsMatch(file.Text, @"(?m)^\uFEFF?@page\b")),
    ];

    private static readonly ILookup<string, SourceFile> Slices = Repository
        .Source.Concat(Repository.Razor)
        .Where(file => file.Path.StartsWith(Pages, StringComparison.Ordinal))
        .Where(file => file.Path[Pages.Length..].Split('/').Length > 2)
        .ToLookup(file => string.Join('/', file.Folder.Split('/').Take(5)));

    [Fact]
    public void Every_page_lies_under_a_folder_rule() // S-01
    {
        PageFiles.Count.ShouldBeGreaterThanOrEqualTo(FewestPages);
        PageFiles.Where(page => !HasRule(page)).ShouldBeEmpty();
    }

    [Fact]
    public void A_slice_names_another_slice_only_through_its_links()
    {
        Slices.Count.ShouldBeGreaterThanOrEqualTo(FewestSlices);
        var trespassing =
            from slice in Slices
            from other in Slices
            where slice.Key != other.Key
            from file in slice
            where Trespasses(file, NamespaceOf(other.Key), PublicNames(other))
            select $"{file.Path} names {other.Key[Pages.Length..]}";

        trespassing.ShouldBeEmpty();
    }

    private static bool HasRule(SourceFile page)
    {
        var area = page.Path[Pages.Length..].Split('/') is [var folder, _, ..] ? folder + "/" : "";
        return Repository.Source.Any(file => file.Path == $"{Pages}{area}FolderRules.cs");
    }

    private static string NamespaceOf(string slice) => slice["src/".Length..].Replace('/', '.');

    private static HashSet<string> PublicNames(IEnumerable<SourceFile> slice) =>
        [
            .. slice
                .Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal))
                .SelectMany(file => file.Nodes<BaseTypeDeclarationSyntax>())
                .Select(type => type.Identifier.Text)
                .Where(name => !name.EndsWith("Links", StringComparison.Ordinal)),
        ];

    private static bool Trespasses(SourceFile file, string foreign, HashSet<string> names)
    {
        if (Regex.IsMatch(file.Text, $@"\b{Regex.Escape(foreign)}\.(?!\w*Links\b)\w"))
        {
            return true;
        }
        return Regex.IsMatch(
                file.Text,
                $@"using\s+{Regex.Escape(foreign)};?\s*$",
                RegexOptions.Multiline
            ) && names.Any(name => Regex.IsMatch(file.Text, $@"\b{name}\b"));
    }
}
