using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Watching;

/// <summary>The score of one person for a query that may mean several occupations: the best of them counts.</summary>
internal sealed record PairScore(Taxonomy Taxonomy, MatchWeights Weights, DateOnly Today)
{
    /// <param name="sort">Decides what is best, as in the list: the fewest gaps or the highest score.</param>
    public MatchResult Best(IReadOnlyList<Need> needs, Profile profile, CandidateSort sort)
    {
        var best = Of(needs[0], profile);
        foreach (var need in needs.Skip(1))
        {
            var match = Of(need, profile);
            if (Key(match, sort).CompareTo(Key(best, sort)) < 0)
                best = match;
        }

        return best;
    }

    private MatchResult Of(Need need, Profile profile) =>
        Match.Score(need, profile, Taxonomy, Weights, Today);

    private static (int Gaps, int Score) Key(MatchResult match, CandidateSort sort) =>
        (sort == CandidateSort.MostMet ? match.Gaps.Count : 0, -match.ScoreHundredths);
}
