namespace CompetenceMatch.Search.Columns;

/// <summary>The rows that share a value: their numbers in order when they are few, a bit for every row when many.</summary>
internal readonly ref struct RowSet(ReadOnlySpan<int> rows, ReadOnlySpan<ulong> bits, int count)
{
    private readonly ReadOnlySpan<int> rows = rows;
    private readonly ReadOnlySpan<ulong> bits = bits;

    public int Count { get; } = count;

    public bool IsDense => bits.Length > 0;

    /// <summary>The numbers, in order; empty when <see cref="IsDense"/>.</summary>
    public ReadOnlySpan<int> Rows => rows;

    /// <summary>A bit a row; empty unless <see cref="IsDense"/>.</summary>
    public ReadOnlySpan<ulong> Words => bits;

    public void AddTo(Span<ulong> set)
    {
        if (IsDense)
            Bits.Or(set, bits);
        foreach (var row in rows)
            set[row >> 6] |= 1UL << (row & 63);
    }

    /// <summary>How many of the rows are in the set.</summary>
    public int CountIn(ReadOnlySpan<ulong> set)
    {
        if (IsDense)
            return Bits.Count(bits, set);
        var found = 0UL;
        foreach (var row in rows)
            found += (set[row >> 6] >> (row & 63)) & 1;
        return (int)found;
    }

    /// <summary>How many of the rows from one up to before another are in the set.</summary>
    public int CountIn(ReadOnlySpan<ulong> set, int from, int to)
    {
        var found = 0;
        if (!IsDense)
        {
            foreach (var row in rows[LowerBound(from)..LowerBound(to)])
                found += (int)((set[row >> 6] >> (row & 63)) & 1);
            return found;
        }

        for (; from < to && (from & 63) != 0; from++)
            found += Bits.Has(set, from) && Bits.Has(bits, from) ? 1 : 0;
        for (; to > from && (to & 63) != 0; to--)
            found += Bits.Has(set, to - 1) && Bits.Has(bits, to - 1) ? 1 : 0;
        return found + Bits.Count(bits[(from >> 6)..(to >> 6)], set[(from >> 6)..(to >> 6)]);
    }

    private int LowerBound(int row)
    {
        var at = rows.BinarySearch(row);
        return at < 0 ? ~at : at;
    }
}
