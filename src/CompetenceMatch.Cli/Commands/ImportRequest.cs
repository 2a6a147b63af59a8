namespace CompetenceMatch.Cli.Commands;

/// <summary>One import as it was asked for.</summary>
/// <param name="Release">The version; null = what the files or the day say.</param>
internal sealed record ImportRequest(string Path, string? Release, bool DryRun, bool Json);
