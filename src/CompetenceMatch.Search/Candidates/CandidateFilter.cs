namespace CompetenceMatch.Search.Candidates;

/// <summary>One active filter of a query, as a chip shows it.</summary>
/// <param name="Value">The value as in the query string; null = the whole kind.</param>
public sealed record CandidateFilter(FilterKind Kind, string? Value = null);
