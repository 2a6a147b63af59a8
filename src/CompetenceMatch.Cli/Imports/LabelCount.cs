namespace CompetenceMatch.Cli.Imports;

/// <summary>Labels of a language that the import writes.</summary>
internal sealed record LabelCount(string Language, int Labels);
