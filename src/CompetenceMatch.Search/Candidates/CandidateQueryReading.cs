namespace CompetenceMatch.Search.Candidates;

/// <summary>A query read from a URL, and the keys that were not understood.</summary>
public sealed record CandidateQueryReading(CandidateQuery Query, IReadOnlyList<string> Ignored);
