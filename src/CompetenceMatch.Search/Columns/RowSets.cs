namespace CompetenceMatch.Search.Columns;

/// <summary>A row set for each value 0, 1, 2 … of one property.</summary>
internal sealed class RowSets
{
    // Above one row in so many, counting bits is quicker than looking rows up one by one.
    private const int Dense = 128;
    private const int FewestDense = 64;

    private readonly int rows;
    private readonly Column<int> counts;
    private readonly Column<int> places;
    private readonly Column<int> sparse;
    private readonly Column<ulong> dense;

    private RowSets(
        int rows,
        Column<int> counts,
        Column<int> places,
        Column<int> sparse,
        Column<ulong> dense
    )
    {
        this.rows = rows;
        this.counts = counts;
        this.places = places;
        this.sparse = sparse;
        this.dense = dense;
    }

    public int Length => counts.Length;

    /// <summary>How many rows have the value.</summary>
    public int Count(int value) => counts.Span[value];

    public RowSet this[int value]
    {
        get
        {
            var (count, place) = (counts.Span[value], places.Span[value]);
            return IsDense(count, rows)
                ? new RowSet([], dense.Span.Slice(place, Bits.Words(rows)), count)
                : new RowSet(sparse.Span.Slice(place, count), [], count);
        }
    }

    /// <summary>From pairs of value and row, the rows in ascending order.</summary>
    public static RowSets Of(int rows, int values, PairList pairs)
    {
        var sizes = new int[values];
        foreach (var value in pairs.Values)
            sizes[value]++;
        var starts = new int[values];
        var (few, many) = (0, 0);
        for (var value = 0; value < values; value++)
        {
            var isDense = IsDense(sizes[value], rows);
            starts[value] = isDense ? many : few;
            many += isDense ? Bits.Words(rows) : 0;
            few += isDense ? 0 : sizes[value];
        }

        var (sparse, dense, next) = (new int[few], new ulong[many], (int[])starts.Clone());
        for (var i = 0; i < pairs.Count; i++)
        {
            var (value, row) = (pairs.Values[i], pairs.Rows[i]);
            if (IsDense(sizes[value], rows))
                Bits.Add(dense.AsSpan(starts[value]), row);
            else
                sparse[next[value]++] = row;
        }

        return new RowSets(rows, sizes, starts, sparse, dense);
    }

    public void Write(ColumnWriter to)
    {
        to.Number(rows);
        to.Add(counts);
        to.Add(places);
        to.Add(sparse);
        to.Add(dense);
    }

    public static RowSets Read(ColumnReader from) =>
        new(
            from.Number(),
            from.Next<int>(),
            from.Next<int>(),
            from.Next<int>(),
            from.Next<ulong>()
        );

    private static bool IsDense(int count, int rows) => count > Math.Max(FewestDense, rows / Dense);
}
