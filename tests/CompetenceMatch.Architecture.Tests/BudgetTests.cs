using CompetenceMatch.Architecture.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompetenceMatch.Architecture.Tests;

/// <summary>Sizes a reader can hold in mind. The lists of exceptions may only shrink.</summary>
public sealed class BudgetTests
{
    private const int FileMedian = 40;
    private const int FileP90 = 120;
    private const int FileMax = 250;
    private const int PageModelMax = 120;
    private const int MethodMax = 40;
    private const int TestFileP90 = 250;
    private const double InterfaceShare = 0.03;

    [Fact]
    public void Source_files_stay_short()
    {
        var sizes = Repository.Source.Select(file => file.Lines).Order().ToList();

        sizes.Count.ShouldBeGreaterThan(400);
        Percentile(sizes, 50).ShouldBeLessThanOrEqualTo(FileMedian);
        Percentile(sizes, 90).ShouldBeLessThanOrEqualTo(FileP90);
        Longer(Repository.Source, FileMax).ShouldBeEmpty();
    }

    [Fact]
    public void Page_models_stay_short()
    {
        var pages = Repository.Source.Where(file =>
            file.Name.EndsWith(".cshtml.cs", StringComparison.Ordinal)
        );

        Longer(pages, PageModelMax).ShouldBeEmpty();
    }

    [Fact]
    public void Test_files_stay_short()
    {
        var sizes = Repository.Tests.Select(file => file.Lines).Order().ToList();

        sizes.Count.ShouldBeGreaterThan(50);
        Percentile(sizes, 90).ShouldBeLessThanOrEqualTo(TestFileP90);
    }

    [Fact]
    public void Methods_stay_short()
    {
        var methods = Repository
            .Source.SelectMany(file =>
                file.Nodes<BaseMethodDeclarationSyntax>().Select(node => (file, node))
            )
            .Where(method => method.node.Body is not null || method.node.ExpressionBody is not null)
            .ToList();

        methods.Count.ShouldBeGreaterThan(800);
        methods
            .Where(method => Lines(method.node) > MethodMax)
            .Select(method =>
                $"{method.file.Path}: {Lines(method.node)} lines: {FirstLine(method.node)}"
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Interfaces_are_rare()
    {
        var interfaces = Repository.Source.Count(file =>
            file.TopLevelTypes.Any(type => type is InterfaceDeclarationSyntax)
        );

        ((double)interfaces / Repository.Source.Count).ShouldBeLessThan(InterfaceShare);
    }

    // Signature and braces are not counted: the budget is about what one has to follow.
    private static int Lines(BaseMethodDeclarationSyntax method)
    {
        var body = (SyntaxNode?)method.Body ?? method.ExpressionBody!;
        var span = body.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line - 1;
    }

    private static string FirstLine(SyntaxNode node) => node.ToString().Split('\n')[0].Trim();

    private static int Percentile(List<int> sorted, int percent) =>
        sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];

    private static IEnumerable<string> Longer(IEnumerable<SourceFile> files, int max) =>
        files.Where(file => file.Lines > max).Select(file => $"{file.Path}: {file.Lines} lines");
}
