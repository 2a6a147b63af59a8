using System.Collections.Concurrent;

namespace CompetenceMatch.Search.Columns;

/// <summary>Bits worked out row by row for a number that is asked for, and kept: today's date is asked for all day.</summary>
internal sealed class AskedBits
{
    public delegate bool Has(in PersonRow row, int number);

    private const int MostKept = 16;

    private readonly ConcurrentDictionary<int, ulong[]> kept = new();

    public ReadOnlySpan<ulong> Of(int number, Segment segment, Has has)
    {
        if (kept.TryGetValue(number, out var known))
            return known;
        var bits = new ulong[segment.BitWords];
        var rows = segment.Rows.Span;
        for (var row = 0; row < rows.Length; row++)
        {
            if (has(rows[row], number))
                Bits.Add(bits, row);
        }

        if (kept.Count >= MostKept)
            kept.Clear();
        kept[number] = bits;
        return bits;
    }
}
