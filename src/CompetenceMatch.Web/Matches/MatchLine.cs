namespace CompetenceMatch.Web.Matches;

/// <summary>One reason in words.</summary>
public sealed record MatchLine(string Text, MatchFit Fit);
