using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The reverse of a search: the needs that fit one person best.</summary>
public static class NeedRanking
{
    /// <summary>At most so many matches, highest score first; ties by the same hash as elsewhere.</summary>
    public static IReadOnlyList<MatchResult> Best(
        Profile profile,
        IEnumerable<Need> needs,
        Taxonomy taxonomy,
        MatchWeights weights,
        DateOnly today,
        int most
    ) =>
        needs
            .Select(n => Match.Score(n, profile, taxonomy, weights, today))
            .OrderByDescending(m => m.ScoreHundredths)
            .ThenBy(m => TieBreak.Hash(profile.Id.Value, m.NeedId.Value))
            .ThenBy(m => m.NeedId.Value, StringComparer.Ordinal)
            .Take(most)
            .ToArray();
}
