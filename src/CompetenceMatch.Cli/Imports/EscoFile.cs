namespace CompetenceMatch.Cli.Imports;

/// <param name="Language">As in the file's name; empty for files that are the same in every language.</param>
internal sealed record EscoFile(EscoRole Role, string Language, PackageFile File);
