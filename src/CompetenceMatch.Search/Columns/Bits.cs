using System.Numerics;
using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>Sets of rows, a bit each, 64 to a word. Whole words at a time; a test holds them to <see cref="PlainBits"/>.</summary>
internal static class Bits
{
    public static int Words(int rows) => (rows + 63) >> 6;

    public static bool Has(ReadOnlySpan<ulong> set, int row) =>
        (set[row >> 6] & (1UL << (row & 63))) != 0;

    public static void Add(Span<ulong> set, int row) => set[row >> 6] |= 1UL << (row & 63);

    public static void Remove(Span<ulong> set, int row) => set[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>Adds the rows from one up to before another.</summary>
    public static void AddRange(Span<ulong> set, int from, int to)
    {
        for (; from < to && (from & 63) != 0; from++)
            Add(set, from);
        for (; from + 64 <= to; from += 64)
            set[from >> 6] = ulong.MaxValue;
        for (; from < to; from++)
            Add(set, from);
    }

    public static void And(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var by = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < wide.Length; i++)
            wide[i] &= by[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < set.Length; i++)
            set[i] &= other[i];
    }

    public static void Or(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var by = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < wide.Length; i++)
            wide[i] |= by[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < set.Length; i++)
            set[i] |= other[i];
    }

    public static void AndNot(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var by = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < wide.Length; i++)
            wide[i] &= ~by[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < set.Length; i++)
            set[i] &= ~other[i];
    }

    /// <summary>Writes down the rows that are in both.</summary>
    public static void Both(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(a);
        var by = MemoryMarshal.Cast<ulong, Vector<ulong>>(b);
        var both = MemoryMarshal.Cast<ulong, Vector<ulong>>(to);
        for (var i = 0; i < both.Length; i++)
            both[i] = wide[i] & by[i];
        for (var i = both.Length * Vector<ulong>.Count; i < to.Length; i++)
            to[i] = a[i] & b[i];
    }

    /// <summary>Writes down the rows that are in the first alone.</summary>
    public static void Alone(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(a);
        var by = MemoryMarshal.Cast<ulong, Vector<ulong>>(b);
        var alone = MemoryMarshal.Cast<ulong, Vector<ulong>>(to);
        for (var i = 0; i < alone.Length; i++)
            alone[i] = wide[i] & ~by[i];
        for (var i = alone.Length * Vector<ulong>.Count; i < to.Length; i++)
            to[i] = a[i] & ~b[i];
    }

    /// <summary>Leaves in the set who is among the left too, and takes them out of the left.</summary>
    public static void Split(Span<ulong> set, Span<ulong> left)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var by = MemoryMarshal.Cast<ulong, Vector<ulong>>(left);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] &= by[i];
            by[i] ^= wide[i];
        }

        for (var i = wide.Length * Vector<ulong>.Count; i < set.Length; i++)
        {
            set[i] &= left[i];
            left[i] ^= set[i];
        }
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>How many rows are in both.</summary>
    public static int Count(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        other = other[..set.Length];
        var (a, b, i) = (0, 0, 0);
        // Two sums, so that one count does not wait for the other.
        for (; i + 1 < set.Length; i += 2)
        {
            a += BitOperations.PopCount(set[i] & other[i]);
            b += BitOperations.PopCount(set[i + 1] & other[i + 1]);
        }

        if (i < set.Length)
            a += BitOperations.PopCount(set[i] & other[i]);
        return a + b;
    }

    /// <summary>How many rows of the set lie from one up to before another.</summary>
    public static int CountRange(ReadOnlySpan<ulong> set, int from, int to)
    {
        if (from >= to)
            return 0;
        var (first, last) = (from >> 6, (to - 1) >> 6);
        var head = ulong.MaxValue << (from & 63);
        var tail = ulong.MaxValue >> (63 - ((to - 1) & 63));
        if (first == last)
            return BitOperations.PopCount(set[first] & head & tail);
        return BitOperations.PopCount(set[first] & head)
            + Count(set[(first + 1)..last])
            + BitOperations.PopCount(set[last] & tail);
    }

    /// <summary>Writes down the rows of the set from one up to before another, as many as there is room for.</summary>
    /// <param name="from">Where to go on the next time.</param>
    /// <param name="rows">Room for 64 or more.</param>
    /// <returns>How many; 0 = there are no more.</returns>
    public static int Rows(ReadOnlySpan<ulong> set, ref int from, int to, Span<int> rows)
    {
        var found = 0;
        while (from < to && found + 64 <= rows.Length)
        {
            var (first, word) = (from & ~63, set[from >> 6] & (ulong.MaxValue << (from & 63)));
            from = first + 64;
            if (from > to)
            {
                from = to;
                word &= ulong.MaxValue >> (-to & 63);
            }

            for (; word != 0; word &= word - 1)
                rows[found++] = first + BitOperations.TrailingZeroCount(word);
        }

        return found;
    }

    public static bool Any(ReadOnlySpan<ulong> set) => set.ContainsAnyExcept(0UL);
}
