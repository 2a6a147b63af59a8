namespace CompetenceMatch.Search.Candidates;

/// <summary>What to do about no hits.</summary>
/// <param name="Without">Per filter, how many there would be without it; the most first.</param>
/// <param name="Nearest">The people who fail the fewest filters, best match first.</param>
public sealed record ZeroHitAdvice(
    IReadOnlyList<FilterAdvice> Without,
    IReadOnlyList<NearMiss> Nearest
);
