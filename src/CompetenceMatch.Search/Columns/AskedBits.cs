using System.Collections.Concurrent;

namespace CompetenceMatch.Search.Columns;

/// <summary>Bits worked out row by row for a number that is asked for, and kept: today's date is asked for all day.</summary>
internal sealed class AskedBits(AskedBits.Fill fill, int mostKept = 16)
{
    public delegate void Fill(int number, Span<ulong> bits);

    private readonly ConcurrentDictionary<int, ulong[]> kept = new();

    public ReadOnlySpan<ulong> Of(int number, int rows)
    {
        if (kept.TryGetValue(number, out var known))
            return known;
        var bits = new ulong[Bits.Words(rows)];
        fill(number, bits);
        if (kept.Count >= mostKept)
            kept.Clear();
        kept[number] = bits;
        return bits;
    }
}
