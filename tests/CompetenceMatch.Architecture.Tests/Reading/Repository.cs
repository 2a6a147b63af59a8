namespace CompetenceMatch.Architecture.Tests.Reading;

/// <summary>The checkout as files: what the rules read.</summary>
public static class Repository
{
    private static readonly string[] GeneratedFolders =
    [
        "bin",
        "obj",
        "Migrations",
        "node_modules",
    ];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Source { get; } = Read("src", "*.cs");

    public static IReadOnlyList<SourceFile> Tests { get; } = Read("tests", "*.cs");

    public static IReadOnlyList<SourceFile> Razor { get; } = Read("src", "*.cshtml");

    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(GeneratedFolders.Contains))
                .Order(StringComparer.Ordinal),
        ];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static List<SourceFile> Read(string folder, string pattern) =>
        [.. Files(folder, pattern).Select(path => new SourceFile(path, Text(path)))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            folder is not null && !File.Exists(Path.Combine(folder.FullName, "CompetenceMatch.sln"))
        )
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new DirectoryNotFoundException("CompetenceMatch.sln");
    }
}
