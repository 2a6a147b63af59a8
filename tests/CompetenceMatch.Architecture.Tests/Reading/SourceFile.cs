using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompetenceMatch.Architecture.Tests.Reading;

/// <summary>One file of the checkout; C# files also as a syntax tree.</summary>
public sealed class SourceFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> root = new(() => CSharpSyntaxTree.ParseText(text).GetRoot());

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>CompetenceMatch.X for src/CompetenceMatch.X/Y.cs.</summary>
    public string Project => Path.Split('/')[1];

    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public int Lines { get; } = text.TrimEnd('\n').Split('\n').Length;

    public SyntaxNode Root => root.Value;

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    /// <summary>Types that stand directly in the namespace, nested ones left out.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes =>
        Nodes<MemberDeclarationSyntax>()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Where(node => node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    public string? Namespace =>
        Nodes<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    public override string ToString() => Path;
}
