namespace CompetenceMatch.Search.Columns;

/// <summary>
/// Keeps the best rows that a page needs. What comes in is gathered, and thinned out to the best when there is no more
/// room; then nobody behind the last of those is let in any more.
/// </summary>
internal sealed class TopRows
{
    private const int Room = 32;
    private const int MostKept = 1 << 16;

    private readonly Comparison<RankedRow> order;
    private RankedRow[] rows = new RankedRow[Room];
    private IReadOnlyList<LiveSegment> segments = [];
    private int count;
    private int keep;
    private int room;
    private bool isFull;
    private RankedRow last;

    public TopRows() => order = Compare;

    public void Start(IReadOnlyList<LiveSegment> over, int toKeep)
    {
        (segments, count, keep, isFull) = (over, 0, toKeep, false);
        room = (int)Math.Min(Array.MaxLength, (2L * toKeep) + Room);
        // A page far behind is asked for once; its room is given back.
        if (rows.Length > MostKept)
            rows = new RankedRow[Room];
    }

    /// <summary>False if nobody with this key can come onto the page.</summary>
    public bool LetsIn(long first, long second) =>
        !isFull || first < last.First || (first == last.First && second <= last.Second);

    /// <summary>False if nobody with this key and tie can come onto the page.</summary>
    public bool LetsIn(long first, long second, ulong tie) =>
        LetsIn(first, second)
        && (!isFull || first != last.First || second != last.Second || tie <= last.Tie);

    public void Add(in RankedRow row)
    {
        if (isFull && Compare(row, last) >= 0)
            return;
        if (count == rows.Length)
            Array.Resize(ref rows, (int)Math.Min(Array.MaxLength, 2L * count));
        rows[count++] = row;
        if (count >= room)
            Thin();
    }

    /// <summary>The best in order, so many left out before.</summary>
    public ReadOnlySpan<RankedRow> Page(int skip)
    {
        if (count > keep)
            Thin();
        if (skip >= count)
            return [];
        Select(rows.AsSpan(0, count), skip);
        var page = rows.AsSpan(skip, count - skip);
        page.Sort(order);
        return page;
    }

    private void Thin()
    {
        Select(rows.AsSpan(0, count), keep - 1);
        count = keep;
        last = rows[keep - 1];
        isFull = true;
    }

    // Quickselect: afterwards no row before the place stands behind it, and none after stands before it.
    private void Select(Span<RankedRow> among, int place)
    {
        var (low, high) = (0, among.Length - 1);
        while (low < high)
        {
            var pivot = among[(low + high) >>> 1];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (Compare(among[left], pivot) < 0)
                    left++;
                while (Compare(among[right], pivot) > 0)
                    right--;
                if (left > right)
                    continue;
                (among[left], among[right]) = (among[right], among[left]);
                left++;
                right--;
            }

            if (place <= right)
                high = right;
            else if (place >= left)
                low = left;
            else
                return;
        }
    }

    private int Compare(RankedRow a, RankedRow b)
    {
        var before = a.First.CompareTo(b.First);
        if (before == 0)
            before = a.Second.CompareTo(b.Second);
        if (before == 0)
            before = a.Tie.CompareTo(b.Tie);
        return before != 0 || (a.Segment == b.Segment && a.Row == b.Row)
            ? before
            : string.CompareOrdinal(Id(a), Id(b));
    }

    private string Id(RankedRow row) => segments[row.Segment].Segment.Id(row.Row).Value;
}
