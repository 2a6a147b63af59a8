namespace CompetenceMatch.Search.Candidates;

/// <summary>A page of a search as the engine gives it.</summary>
/// <param name="Total">All who pass, not only this page.</param>
public sealed record CandidateRanks(int Total, IReadOnlyList<RankedCandidate> Page);
