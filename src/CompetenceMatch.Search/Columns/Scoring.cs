using System.Runtime.InteropServices;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Scores rows against the needs that a query stands for: the one that fits best counts.</summary>
internal sealed class Scoring(Taxonomy taxonomy, WeightTables weights, FacetSlots slots)
{
    private readonly List<NeedScorer> scorers = [];
    private readonly List<NeedDemands> demands = [];
    private readonly AskedOccupations occupations = new(taxonomy);
    private CandidateSort sort;
    private Segment segment = null!;

    /// <summary>One for each need that the query stands for.</summary>
    public ReadOnlySpan<NeedScorer> Needs => CollectionsMarshal.AsSpan(scorers)[..demands.Count];

    public void Start(IReadOnlyList<Need> needs, CandidateSort order, DateOnly today)
    {
        sort = order;
        demands.Clear();
        for (var i = 0; i < needs.Count; i++)
            demands.Add(new NeedDemands(needs[i], taxonomy, occupations, weights, today));
        while (scorers.Count < demands.Count)
            scorers.Add(new NeedScorer());
    }

    public void Fill(Segment over)
    {
        segment = over;
        for (var i = 0; i < demands.Count; i++)
            scorers[i].Fill(demands[i], segment, slots);
    }

    public int Score(int row, in PersonRow person)
    {
        if (person.Flags.HasFlag(PersonFlags.Irregular))
            return ByCore(row).ScoreHundredths;
        var best = scorers[0].Score(row, person);
        for (var i = 1; i < demands.Count; i++)
            best = Math.Max(best, scorers[i].Score(row, person));
        return best;
    }

    /// <summary>The gaps, and the score of the need that counts.</summary>
    public (int Gaps, bool OneStepAway, int Score) Whole(int row, in PersonRow person)
    {
        if (person.Flags.HasFlag(PersonFlags.Irregular))
        {
            var match = ByCore(row);
            return (match.Gaps.Count, match.OneStepAway, match.ScoreHundredths);
        }

        var best = (Gaps: int.MaxValue, OneStepAway: false, Score: int.MinValue);
        for (var i = 0; i < demands.Count; i++)
        {
            var score = scorers[i].Score(row, person);
            var (gaps, oneStep) = scorers[i].GapsOf(row, person);
            var better =
                sort == CandidateSort.MostMet
                    ? gaps < best.Gaps || (gaps == best.Gaps && score > best.Score)
                    : score > best.Score;
            if (better)
                best = (gaps, oneStep, score);
        }

        return best;
    }

    private MatchResult ByCore(int row) =>
        BestNeed.Of(
            segment.Profile(row),
            [.. demands.Select(d => d.Need)],
            sort,
            taxonomy,
            weights.Weights,
            demands[0].Today
        );
}
