using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>One query over one snapshot.</summary>
internal sealed class CandidateSearch
{
    private readonly CandidateQuery query;
    private readonly WordsMeaning words;
    private readonly IndexSnapshot snapshot;
    private readonly SearchKnowledge known;
    private readonly SearchScratch scratch;
    private readonly IReadOnlyList<Need> needs;
    private readonly List<ColumnFilter> filters;

    public CandidateSearch(
        CandidateQuery query,
        WordsMeaning words,
        IndexSnapshot snapshot,
        SearchKnowledge known,
        SearchScratch scratch
    )
    {
        (this.query, this.words, this.snapshot) = (query, words, snapshot);
        (this.known, this.scratch) = (known, scratch);
        needs = QueryNeeds.Of(query, words, known.Taxonomy);
        filters = ColumnFilters.Compile(query, words, known.Slots, known.Taxonomy);
        scratch.Scoring.Start(needs, query.Sort, known.Today);
    }

    // In a free search a filter is a demand too: another choice would change who fits, so nothing is foretold.
    private bool ChangesDemands => query is { Fit: not null, Need: null };

    private long Skip => (Math.Max(1, query.Page) - 1L) * Size;

    private int Size => Math.Clamp(query.PageSize, 1, CandidateQuery.MostPerPage);

    public CandidateHits Answer(bool withFacets)
    {
        withFacets &= !ChangesDemands;
        var total = Rank(withFacets);
        var page = Explanation.Of(Page(), snapshot, needs, query.Sort, known);
        var facets = withFacets ? scratch.Facets.Result() : [];
        var filtered = filters.Count + (query.Fit is null ? 0 : 1);
        return new CandidateHits(
            total,
            page,
            facets,
            snapshot.Generation,
            words,
            total == 0 && filtered > 0 && !ChangesDemands
                ? new ZeroHits(filters, snapshot, known, scratch).Advice(query, words, needs)
                : null
        );
    }

    public CandidateRanks Ranks()
    {
        var total = Rank(withFacets: !ChangesDemands);
        var page = Page();
        var ranks = new RankedCandidate[page.Length];
        for (var i = 0; i < page.Length; i++)
            ranks[i] = new(
                snapshot.Segments[page[i].Segment].Segment.Id(page[i].Row),
                page[i].Score
            );
        return new CandidateRanks(total, ranks);
    }

    public IReadOnlyList<ProfileId> Ids()
    {
        var ids = new List<ProfileId>();
        foreach (var one in snapshot.Segments)
        {
            foreach (var row in new RowWalk(Passing(one, withFacets: false).Span))
                ids.Add(one.Segment.Id(row));
        }

        ids.Sort((a, b) => string.CompareOrdinal(a.Value, b.Value));
        return ids;
    }

    /// <summary>Everyone who passes as a bit per row, for each segment; the caller keeps them.</summary>
    public IReadOnlyList<ulong[]> Rows() =>
        [.. snapshot.Segments.Select(one => Passing(one, withFacets: false).ToArray())];

    // The rows of the page stand in the scratch's memory until the next search.
    private int Rank(bool withFacets)
    {
        var (total, number) = (0, 0);
        scratch.Top.Start(snapshot.Segments, (int)Math.Min(snapshot.Count, Skip + Size));
        scratch.Ranking.Start(query.Sort, TieBreak.Of(needs[0].Id.Value));
        if (withFacets)
            scratch.Facets.Start(query, known.Today, filters);
        for (var i = 0; i < snapshot.Segments.Count; i++)
        {
            var one = snapshot.Segments[i];
            var passing = Passing(one, withFacets).Span;
            total += Bits.Count(passing);
            // Behind the last there is no page to fill.
            if (Skip < snapshot.Count)
                scratch.Ranking.Add(one.Segment, number++, passing);
        }

        return total;
    }

    private ReadOnlySpan<RankedRow> Page() =>
        Skip > int.MaxValue ? [] : scratch.Top.Page((int)Skip);

    private Memory<ulong> Passing(LiveSegment one, bool withFacets)
    {
        scratch.Bits.ReturnAll();
        scratch.Masks.Fill(one, filters);
        if (query.Fit is not null || query.Sort != CandidateSort.Newest)
            scratch.Scoring.Fill(one.Segment);
        var fitting = Fitting(one, withFacets);
        if (withFacets)
        {
            var passing = Both(scratch.Masks.Passing, fitting);
            scratch.Facets.Add(scratch.Masks.Plain, one, passing.Span, scratch.Masks, null);
            foreach (var facet in scratch.Masks.Narrowed)
            {
                var without = Both(scratch.Masks.Without(facet, one), fitting);
                scratch.Facets.Add([facet], one, without.Span, scratch.Masks, facet);
            }

            return passing;
        }

        return Both(scratch.Masks.Passing, fitting);
    }

    // Whoever a facet might count is asked, not only those who pass.
    private Memory<ulong>? Fitting(LiveSegment one, bool withFacets)
    {
        if (query.Fit is not { } fit)
            return null;
        var asked = scratch.Bits.Take(one.Segment.BitWords);
        Bits.Or(asked.Span, scratch.Masks.Passing.Span);
        foreach (var facet in withFacets ? FacetCounts.Ids : [])
            Bits.Or(asked.Span, scratch.Masks.Without(facet, one).Span);
        FitMask.Narrow(asked.Span, fit, one.Segment, scratch.Scoring, scratch.Bits);
        return asked;
    }

    private Memory<ulong> Both(Memory<ulong> passing, Memory<ulong>? fitting)
    {
        if (fitting is not { } also)
            return passing;
        var both = scratch.Bits.TakeAny(passing.Length);
        Bits.Both(passing.Span, also.Span, both.Span);
        return both;
    }
}
