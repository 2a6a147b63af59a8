using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Scores rows against the needs that a query stands for: the one that fits best counts.</summary>
internal sealed class Scoring(Taxonomy taxonomy, WeightTables weights, FacetSlots slots)
{
    private readonly List<NeedScorer> scorers = [];
    private readonly List<NeedDemands> demands = [];
    private CandidateSort sort;
    private Segment segment = null!;

    /// <summary>The most that somebody without anything asked of occupation and skills can have.</summary>
    public int MostOfRest { get; private set; }

    public void Start(IReadOnlyList<Need> needs, CandidateSort order, DateOnly today)
    {
        sort = order;
        demands.Clear();
        foreach (var need in needs)
            demands.Add(new NeedDemands(need, taxonomy, weights, today));
        while (scorers.Count < demands.Count)
            scorers.Add(new NeedScorer());
    }

    public void Fill(Segment over)
    {
        segment = over;
        MostOfRest = 0;
        for (var i = 0; i < demands.Count; i++)
        {
            scorers[i].Fill(demands[i], segment, slots);
            MostOfRest = Math.Max(MostOfRest, scorers[i].MostOfRest);
        }
    }

    public void AddHolders(Span<ulong> to)
    {
        for (var i = 0; i < demands.Count; i++)
            scorers[i].AddHolders(to);
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

    /// <summary>The same for one who is not among the holders.</summary>
    public int ScoreOfRest(int row, in PersonRow person)
    {
        if (person.Flags.HasFlag(PersonFlags.Irregular))
            return ByCore(row).ScoreHundredths;
        var best = scorers[0].ScoreOfRest(row, person);
        for (var i = 1; i < demands.Count; i++)
            best = Math.Max(best, scorers[i].ScoreOfRest(row, person));
        return best;
    }

    /// <summary>The one need whose rest can be scored in a tight loop; null = several, or it asks for lists.</summary>
    public NeedScorer? Plain => demands.Count == 1 && scorers[0].RestIsPlain ? scorers[0] : null;

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
            var (gaps, oneStep) = scorers[i].Gaps(row, person);
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
