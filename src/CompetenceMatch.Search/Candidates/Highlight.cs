namespace CompetenceMatch.Search.Candidates;

/// <summary>A piece of what a person wrote, and whether the search asked for it.</summary>
public sealed record Highlight(string Text, bool IsAsked);
