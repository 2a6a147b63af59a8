namespace CompetenceMatch.Cli.Imports;

/// <summary>A file of a package, on its own or inside a zip.</summary>
/// <param name="Path">As a person finds it: for one in a zip, the zip's path and then its own name.</param>
internal sealed record PackageFile(string Path, Func<Stream> Open)
{
    public string Name => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];
}
