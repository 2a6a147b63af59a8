namespace CompetenceMatch.Search.Columns;

/// <summary>The same as <see cref="Bits"/>, a row at a time: slow and easy to trust.</summary>
internal static class PlainBits
{
    public static void And(Span<ulong> set, ReadOnlySpan<ulong> other) =>
        Each(set, other, (a, b) => a && b);

    public static void Or(Span<ulong> set, ReadOnlySpan<ulong> other) =>
        Each(set, other, (a, b) => a || b);

    public static void AndNot(Span<ulong> set, ReadOnlySpan<ulong> other) =>
        Each(set, other, (a, b) => a && !b);

    public static int CountRange(ReadOnlySpan<ulong> set, int from, int to)
    {
        var count = 0;
        for (var row = from; row < to; row++)
            count += Bits.Has(set, row) ? 1 : 0;
        return count;
    }

    private static void Each(
        Span<ulong> set,
        ReadOnlySpan<ulong> other,
        Func<bool, bool, bool> keep
    )
    {
        for (var row = 0; row < set.Length * 64; row++)
        {
            if (keep(Bits.Has(set, row), Bits.Has(other, row)))
                Bits.Add(set, row);
            else
                Bits.Remove(set, row);
        }
    }
}
