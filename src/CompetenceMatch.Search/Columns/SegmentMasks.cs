using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// Who of one segment passes a query's filters, and who would if one facet's own filter were left out. The filters of
/// each facet are kept apart from all the others for that.
/// </summary>
internal sealed class SegmentMasks(BitPool pool)
{
    private static readonly int facets = Enum.GetValues<FacetId>().Length;

    private readonly Memory<ulong>[] groups = new Memory<ulong>[facets + 1];
    private readonly bool[] active = new bool[facets + 1];
    private readonly FacetId[] sorted = new FacetId[facets];
    private int plain;

    /// <summary>The facets that have no filter of their own.</summary>
    public ReadOnlySpan<FacetId> Plain => sorted.AsSpan(0, plain);

    /// <summary>Those that have one.</summary>
    public ReadOnlySpan<FacetId> Narrowed => sorted.AsSpan(plain);

    /// <summary>Who passes all filters.</summary>
    public Memory<ulong> Passing { get; private set; }

    public void Fill(LiveSegment over, List<ColumnFilter> filters)
    {
        Array.Clear(active);
        foreach (var filter in filters)
            And(GroupOf(filter), filter, over.Segment);

        plain = 0;
        var narrowed = facets;
        for (var facet = 0; facet < facets; facet++)
            sorted[active[facet] ? --narrowed : plain++] = (FacetId)facet;
        Passing = Without(over, null);
    }

    /// <summary>Who passes all filters but those of a facet.</summary>
    public Memory<ulong> Without(FacetId facet, LiveSegment over) =>
        active[(int)facet] ? Without(over, facet) : Passing;

    private Memory<ulong> Without(LiveSegment over, FacetId? facet)
    {
        var set = pool.TakeAny(over.Segment.BitWords);
        var isFirst = true;
        for (var group = 0; group < groups.Length; group++)
        {
            if (!active[group] || group == (int?)facet)
                continue;
            if (isFirst)
                Bits.Both(over.Live, groups[group].Span, set.Span);
            else
                Bits.And(set.Span, groups[group].Span);
            isFirst = false;
        }

        if (isFirst)
            over.Live.CopyTo(set.Span);
        return set;
    }

    private void And(int group, ColumnFilter filter, Segment segment)
    {
        var passing = pool.Take(segment.BitWords);
        filter.AddTo(segment, passing.Span);
        if (active[group])
            Bits.And(groups[group].Span, passing.Span);
        else
            (groups[group], active[group]) = (passing, true);
    }

    private static int GroupOf(ColumnFilter filter)
    {
        for (var facet = 0; facet < facets; facet++)
        {
            if (FacetChoice.Owns((FacetId)facet, filter.Kind, filter.Floor))
                return facet;
        }

        return facets;
    }
}
