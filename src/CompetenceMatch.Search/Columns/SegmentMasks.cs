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
    private readonly long?[] keys = new long?[facets + 1];
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
        var isSecond = active[group];
        var passing = pool.Take(segment.BitWords);
        filter.AddTo(segment, passing.Span);
        if (active[group])
            Bits.And(groups[group].Span, passing.Span);
        else
            (groups[group], active[group]) = (passing, true);
        keys[group] = isSecond ? null : filter.Key;
    }

    /// <summary>
    /// Whom the single filter lets through that fewest more than pass meet, and what the facets count among them.
    /// </summary>
    /// <param name="without">The facet whose own filters are left out.</param>
    /// <param name="fewer">Only if they are fewer than that.</param>
    /// <param name="mayWorkOut">False to answer only what is known already.</param>
    public FacetNumbers? Known(
        Segment segment,
        FacetId? without,
        int fewer,
        bool mayWorkOut,
        out ReadOnlySpan<ulong> set
    )
    {
        set = default;
        var closest = -1;
        for (var group = 0; group < groups.Length; group++)
        {
            if (!active[group] || keys[group] is not { } key || group == (int?)without)
                continue;
            if (!mayWorkOut && segment.Known.Rows(key) is null)
                continue;
            var count = segment.Known.Rows(key) ?? Bits.Count(groups[group].Span);
            if (count < fewer)
                (closest, fewer) = (group, count);
        }

        if (closest < 0)
            return null;
        set = groups[closest].Span;
        return segment.Known.Of(keys[closest]!.Value, segment, set, mayWorkOut);
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
