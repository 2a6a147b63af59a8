namespace CompetenceMatch.Search.Candidates;

/// <summary>How many people there would be without one filter.</summary>
public sealed record FilterAdvice(CandidateFilter Filter, int Count);
