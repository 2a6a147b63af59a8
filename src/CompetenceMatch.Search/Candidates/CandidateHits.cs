namespace CompetenceMatch.Search.Candidates;

/// <summary>The answer to a query.</summary>
/// <param name="Total">All who pass, not only this page.</param>
/// <param name="Generation">Of the index that answered; the same generation and query give the same answer.</param>
/// <param name="Words">How free words were understood.</param>
/// <param name="Advice">What to change when nobody passes; null otherwise.</param>
public sealed record CandidateHits(
    int Total,
    IReadOnlyList<CandidateHit> Page,
    IReadOnlyList<Facet> Facets,
    long Generation,
    WordsMeaning Words,
    ZeroHitAdvice? Advice
);
