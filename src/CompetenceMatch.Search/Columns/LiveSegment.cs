using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>A segment and which of its rows still count. Both are never changed: a later state is another object.</summary>
internal sealed class LiveSegment(Segment segment, ulong[] live)
{
    private FacetTally? tally;

    public LiveSegment(Segment segment)
        : this(segment, All(segment.Count)) { }

    public Segment Segment => segment;
    public ReadOnlySpan<ulong> Live => live;
    public int Count { get; } = Bits.Count(live);

    /// <summary>What the facets count of all who still count.</summary>
    public FacetTally Tally => tally ??= Counted();

    /// <summary>The live row of a person; -1 = not here.</summary>
    public int Find(Core.Profiles.ProfileId id)
    {
        var row = segment.Find(id);
        return row >= 0 && Bits.Has(live, row) ? row : -1;
    }

    public LiveSegment Without(IReadOnlyCollection<int> rows)
    {
        var rest = (ulong[])live.Clone();
        foreach (var row in rows)
            Bits.Remove(rest, row);
        return new LiveSegment(segment, rest) { tally = tally is null ? null : Counted(rest) };
    }

    private FacetTally Counted()
    {
        var counted = new FacetTally(segment.Moves.Length);
        counted.Add(FacetCounts.Ids, segment, live, 1);
        return counted;
    }

    // A change of one person must not cost a look at everyone.
    private FacetTally Counted(ReadOnlySpan<ulong> rest)
    {
        var counted = Tally.Copy();
        var gone = (ulong[])live.Clone();
        Bits.AndNot(gone, rest);
        counted.Add(FacetCounts.Ids, segment, gone, -1);
        return counted;
    }

    private static ulong[] All(int rows)
    {
        var bits = new ulong[Bits.Words(rows)];
        Bits.AddRange(bits, 0, rows);
        return bits;
    }
}
