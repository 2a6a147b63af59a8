using System.Text.RegularExpressions;
using CompetenceMatch.Architecture.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompetenceMatch.Architecture.Tests;

public sealed class NamingTests
{
    // Words that say nothing about what a type does. A page model is named by its screen.
    private static readonly string[] ForbiddenEndings =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Processor",
        "Base",
        "Common",
        "Impl",
        "Dto",
        "Model",
    ];

    // The framework's own words: a page's model, and a helper that becomes a tag.
    private const string PageModelEnding = "Model";
    private const string TagHelperEnding = "TagHelper";

    // Words of docs/glossary.md's "avoid" column that must not name a type.
    private static readonly string[] ForbiddenWords =
    [
        "Applicant",
        "Jobseeker",
        "Immigrant",
        "Caseworker",
        "Diploma",
    ];

    // The fact table counts people by country of origin as the statistics bureau words it.
    private static readonly string[] AllowedWords = ["ImmigrantOrigin"];

    [Fact]
    public void Type_names_say_what_they_do()
    {
        var names = TypeNames();

        names.Count.ShouldBeGreaterThan(400);
        names
            .Where(name =>
                ForbiddenEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Type_names_keep_to_the_glossary()
    {
        TypeNames()
            .Where(name =>
                ForbiddenWords.Any(word => name.Contains(word, StringComparison.Ordinal))
            )
            .Where(name =>
                !AllowedWords.Any(word => name.StartsWith(word, StringComparison.Ordinal))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Namespace_is_the_folder()
    {
        var wrong = Repository
            .Source.Concat(Repository.Tests)
            .Where(file => file.TopLevelTypes.Any() && file.Namespace is not null)
            .Where(file => file.Namespace != Expected(file))
            .Select(file => $"{file.Path}: {file.Namespace}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Source_has_no_global_usings()
    {
        Repository
            .Source.Where(file =>
                file.Nodes<UsingDirectiveSyntax>()
                    .Any(line => line.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Test_classes_and_test_names_follow_one_style()
    {
        var tests = Repository
            .Tests.SelectMany(file =>
                file.Nodes<MethodDeclarationSyntax>().Select(method => (file, method))
            )
            .Where(test =>
                test.method.AttributeLists.SelectMany(list => list.Attributes)
                    .Any(attribute => attribute.Name.ToString() is "Fact" or "Theory")
            )
            .ToList();

        tests.Count.ShouldBeGreaterThan(20);
        tests
            .Where(test =>
                !Regex.IsMatch(test.method.Identifier.Text, "^[A-Z][a-z0-9]*(_[a-zA-Z0-9]+)+$")
                || test.method.Identifier.Text.Contains("Should", StringComparison.Ordinal)
                || !((TypeDeclarationSyntax)test.method.Parent!).Identifier.Text.EndsWith(
                    "Tests",
                    StringComparison.Ordinal
                )
            )
            .Select(test => $"{test.file.Path}: {test.method.Identifier.Text}")
            .ShouldBeEmpty();
    }

    private static List<string> TypeNames() =>
        [
            .. Repository
                .Source.SelectMany(file =>
                    file.Nodes<BaseTypeDeclarationSyntax>()
                        .Select(type => Plain(file, type.Identifier.Text))
                )
                .Distinct(),
        ];

    private static string Plain(SourceFile file, string name)
    {
        var ending = file.Name.EndsWith(".cshtml.cs", StringComparison.Ordinal)
            ? PageModelEnding
            : TagHelperEnding;
        return name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
    }

    private static string Expected(SourceFile file) =>
        string.Join('.', file.Folder.Split('/').Skip(1));
}
