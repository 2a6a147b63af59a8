using CompetenceMatch.Architecture.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompetenceMatch.Architecture.Tests;

public sealed class TypeShapeTests
{
    private static readonly SyntaxKind[] Open =
    [
        SyntaxKind.SealedKeyword,
        SyntaxKind.StaticKeyword,
        SyntaxKind.AbstractKeyword,
    ];

    [Fact]
    public void Classes_are_sealed_unless_something_inherits_them()
    {
        var types = Repository
            .Source.SelectMany(file => file.Nodes<TypeDeclarationSyntax>())
            .ToList();
        var inherited = types
            .Where(type => type.BaseList is not null)
            .SelectMany(type => type.BaseList!.Types)
            .Select(type => type.Type.ToString().Split('<')[0].Split('.')[^1])
            .ToHashSet(StringComparer.Ordinal);

        types.Count.ShouldBeGreaterThan(400);
        types
            .Where(type => type is ClassDeclarationSyntax || IsRecordClass(type))
            .Where(type => !type.Modifiers.Any(modifier => Open.Contains(modifier.Kind())))
            .Where(type => !inherited.Contains(type.Identifier.Text))
            // A partial type may carry the word in its other half.
            .Where(type => !types.Any(half => IsSealedHalf(half, type)))
            .Select(type => type.Identifier.Text)
            // The compiler makes it from Program.cs; it is named there so that tests can start the app.
            .Where(name => name != "Program")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_file_holds_one_public_type_named_as_the_file()
    {
        var wrong = Repository
            .Source.Select(file => (file, types: PublicTypes(file)))
            .Where(pair => pair.types.Count > 1 && !IsSliceFile(pair.file))
            .Select(pair => $"{pair.file.Path}: {string.Join(", ", pair.types)}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_named_after_its_type()
    {
        Repository
            .Source.Where(file => !file.Name.EndsWith(".cshtml.cs", StringComparison.Ordinal))
            .Where(file => file.TopLevelTypes.Any() && file.Name != "Program.cs")
            .Where(file => !file.TopLevelTypes.Any(type => Name(type) == file.Name.Split('.')[0]))
            .ShouldBeEmpty();
    }

    // A slice's own query and result records stand together.
    private static bool IsSliceFile(SourceFile file) =>
        file.Path.StartsWith("src/CompetenceMatch.Web/Pages/", StringComparison.Ordinal);

    private static List<string> PublicTypes(SourceFile file) =>
        [
            .. file
                .TopLevelTypes.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword))
                .Select(Name)
                .Distinct(),
        ];

    private static string Name(MemberDeclarationSyntax type) =>
        type switch
        {
            BaseTypeDeclarationSyntax named => named.Identifier.Text,
            DelegateDeclarationSyntax named => named.Identifier.Text,
            _ => "",
        };

    private static bool IsRecordClass(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax && !type.IsKind(SyntaxKind.RecordStructDeclaration);

    private static bool IsSealedHalf(TypeDeclarationSyntax half, TypeDeclarationSyntax type) =>
        half != type
        && half.Identifier.Text == type.Identifier.Text
        && type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && half.Modifiers.Any(modifier => Open.Contains(modifier.Kind()));
}
