using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Core's match of a person with the need of several that fits best, the first of equals.</summary>
internal static class BestNeed
{
    public static MatchResult Of(
        Profile profile,
        IReadOnlyList<Need> needs,
        CandidateSort sort,
        Taxonomy taxonomy,
        MatchWeights weights,
        DateOnly today
    )
    {
        MatchResult? best = null;
        foreach (var need in needs)
        {
            var match = Match.Score(need, profile, taxonomy, weights, today);
            if (best is null || IsBetter(match, best, sort))
                best = match;
        }

        return best!;
    }

    private static bool IsBetter(MatchResult match, MatchResult best, CandidateSort sort) =>
        sort == CandidateSort.MostMet && match.Gaps.Count != best.Gaps.Count
            ? match.Gaps.Count < best.Gaps.Count
            : match.ScoreHundredths > best.ScoreHundredths;
}
