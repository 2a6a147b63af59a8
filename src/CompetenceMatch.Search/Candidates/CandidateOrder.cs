using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// Puts documents in exact order without scoring all of them: each waits under the best place it could
/// have, and is scored by Core only when it comes to the front.
/// </summary>
internal sealed class CandidateOrder
{
    private readonly CandidateSort sort;
    private readonly IReadOnlyList<Need> needs;
    private readonly NeedBound[] bounds;
    private readonly Taxonomy taxonomy;
    private readonly MatchWeights weights;
    private readonly DateOnly today;

    public CandidateOrder(
        CandidateSort sort,
        IReadOnlyList<Need> needs,
        Taxonomy taxonomy,
        MatchWeights weights,
        DateOnly today
    )
    {
        this.sort = sort;
        this.needs = needs;
        this.taxonomy = taxonomy;
        this.weights = weights;
        this.today = today;
        bounds = [.. needs.Select(n => new NeedBound(n, taxonomy, weights, today))];
    }

    public IReadOnlyList<CandidateHit> Take(
        IReadOnlyList<CandidateDocument> documents,
        int skip,
        int take
    )
    {
        var waiting = new PriorityQueue<(CandidateDocument Document, MatchResult? Match), RankKey>(
            documents.Select(d => ((d, (MatchResult?)null), BestPossible(d)))
        );
        var page = new List<CandidateHit>(take);
        while (page.Count < take && waiting.TryDequeue(out var first, out _))
        {
            if (first.Match is null && sort != CandidateSort.Newest)
            {
                var match = Score(first.Document);
                waiting.Enqueue((first.Document, match), Exact(first.Document, match));
            }
            else if (skip-- <= 0)
            {
                var match = first.Match ?? Score(first.Document);
                page.Add(new CandidateHit(match.ProfileId, match, first.Document.UpdatedAt));
            }
        }

        return page;
    }

    /// <summary>Whether the person lacks just so much; most are told apart without a score.</summary>
    public bool Fits(CandidateDocument document, CandidateFit fit)
    {
        var most = fit == CandidateFit.Full ? 0 : 1;
        if (Array.TrueForAll(bounds, bound => bound.Gaps(document) > most))
            return false;
        var match = Score(document);
        return fit == CandidateFit.Full ? match.Gaps.Count == 0 : match.OneStepAway;
    }

    private RankKey BestPossible(CandidateDocument document)
    {
        if (sort == CandidateSort.Newest)
            return Key(document, -document.UpdatedAt, 0);
        var (score, gaps) = (0, int.MaxValue);
        foreach (var bound in bounds)
        {
            score = Math.Max(score, bound.Score(document));
            gaps = Math.Min(gaps, bound.Gaps(document));
        }

        return sort == CandidateSort.MostMet
            ? Key(document, gaps, -score)
            : Key(document, -score, 0);
    }

    private RankKey Exact(CandidateDocument document, MatchResult match) =>
        sort == CandidateSort.MostMet
            ? Key(document, match.Gaps.Count, -match.ScoreHundredths)
            : Key(document, -match.ScoreHundredths, 0);

    private MatchResult Score(CandidateDocument document)
    {
        var best = Score(document, needs[0]);
        foreach (var need in needs.Skip(1))
        {
            var match = Score(document, need);
            if (Exact(document, match).CompareTo(Exact(document, best)) < 0)
                best = match;
        }

        return best;
    }

    private MatchResult Score(CandidateDocument document, Need need) =>
        Match.Score(need, document.Profile, taxonomy, weights, today);

    private RankKey Key(CandidateDocument document, long first, long second)
    {
        var id = document.Profile.Id.Value;
        return new RankKey(first, second, TieBreak.Hash(id, needs[0].Id.Value), id);
    }
}
