namespace CompetenceMatch.Web.Finding;

/// <summary>A person in one line: what they are, in their own words too, and for how long.</summary>
public sealed record Headline(string Title, string? OwnWords, string? Time);
