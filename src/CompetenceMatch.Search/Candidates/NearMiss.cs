namespace CompetenceMatch.Search.Candidates;

/// <summary>A person just outside a query, and the filters that keep them there.</summary>
public sealed record NearMiss(CandidateHit Hit, IReadOnlyList<CandidateFilter> Missing);
