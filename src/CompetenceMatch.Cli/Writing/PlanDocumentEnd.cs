namespace CompetenceMatch.Cli.Writing;

/// <summary>Nothing is left to do: both lists are empty and nothing else is said.</summary>
internal sealed record PlanDocumentEnd(IReadOnlyList<string> Routes, IReadOnlyList<string> Steps);
