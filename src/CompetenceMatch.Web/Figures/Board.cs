using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Figures;

/// <summary>What waits in the municipalities, counted at one moment.</summary>
/// <param name="Unmatched">Open posts by municipality whose need no person is asked about.</param>
/// <param name="Alone">People employers can find, whom no team follows.</param>
/// <param name="Waiting">Referrals without an answer, by the municipality of whoever is to answer.</param>
/// <param name="Searches">Searches of the last 90 days that organisations kept as unmet, by region code.</param>
public sealed record Board(
    IReadOnlyDictionary<string, int> Unmatched,
    MunicipalCounts Alone,
    MunicipalCounts Waiting,
    IReadOnlyDictionary<string, int> Searches
);
