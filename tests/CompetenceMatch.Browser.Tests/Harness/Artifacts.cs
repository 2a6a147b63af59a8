namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>Where pictures and logs of failed journeys go.</summary>
public static class Artifacts
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } =
        Directory.CreateDirectory(Path.Combine(Root, "artifacts", "browser")).FullName;

    /// <summary>Where docs/screenshots.sh wants the pictures of the README; otherwise beside the others.</summary>
    public static string Pictures { get; } =
        Directory
            .CreateDirectory(
                Environment.GetEnvironmentVariable("CM_PICTURES")
                    ?? Path.Combine(Folder, "pictures")
            )
            .FullName;

    public static string File(string name, string ending) =>
        Path.Combine(Folder, string.Concat(name.Split(Path.GetInvalidFileNameChars())) + ending);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !folder.EnumerateFiles("CompetenceMatch.sln").Any())
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("CompetenceMatch.sln");
    }
}
