using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Everything a search fills while it runs, kept for the next one so that searching allocates little.</summary>
internal sealed class SearchScratch
{
    public SearchScratch(Taxonomy taxonomy, WeightTables weights, FacetSlots slots)
    {
        Scoring = new Scoring(taxonomy, weights, slots);
        Masks = new SegmentMasks(Bits);
        Ranking = new SegmentRanking(Scoring, Top, Bits);
        Facets = new FacetCounts(slots, taxonomy, Bits);
    }

    public BitPool Bits { get; } = new();
    public TopRows Top { get; } = new();
    public Scoring Scoring { get; }
    public SegmentMasks Masks { get; }
    public SegmentRanking Ranking { get; }
    public FacetCounts Facets { get; }
}
