namespace CompetenceMatch.Cli.Imports;

internal sealed record RetiredConcept(string Uri, string? Title);
