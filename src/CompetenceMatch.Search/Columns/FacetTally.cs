using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>How many people have each value that facets count, in the terms of <see cref="FacetKey"/>.</summary>
internal sealed class FacetTally(int regionSlots)
{
    private const int Batch = 512;
    private const int Bytes = byte.MaxValue + 1;

    private readonly int[] levels = new int[Bytes];
    private readonly int[] spoken = new int[Bytes];
    private readonly int[] recognition = new int[Bytes];
    private readonly int[] licences = new int[2 * Bytes];
    private readonly int[] minors = new int[sizeof(ulong) * Bytes];
    private readonly int[] moves = new int[sizeof(uint) * Bytes];

    // Of people whose lists do not fit a key.
    private readonly int[] listedMinors = new int[FacetSlots.Minors];
    private readonly int[] listedMoves = new int[regionSlots];

    private int[][] All =>
        [levels, spoken, recognition, licences, minors, moves, listedMinors, listedMoves];

    public void Clear()
    {
        Array.Clear(levels);
        Array.Clear(spoken);
        Array.Clear(recognition);
        Array.Clear(licences);
        Array.Clear(minors);
        Array.Clear(moves);
        Array.Clear(listedMinors);
        Array.Clear(listedMoves);
    }

    public FacetTally Copy()
    {
        var copy = new FacetTally(listedMoves.Length);
        foreach (var (from, to) in All.Zip(copy.All))
            from.CopyTo(to, 0);
        return copy;
    }

    /// <summary>Adds what another has counted of one facet.</summary>
    public void Add(FacetId facet, FacetTally other)
    {
        switch (facet)
        {
            case FacetId.Level:
                Add(levels, other.levels);
                break;
            case FacetId.Norwegian:
                Add(spoken, other.spoken);
                break;
            case FacetId.Recognition:
                Add(recognition, other.recognition);
                break;
            case FacetId.Licence:
                Add(licences, other.licences);
                break;
            case FacetId.Occupation:
                Add(minors, other.minors);
                Add(listedMinors, other.listedMinors);
                break;
            case FacetId.Region:
                Add(moves, other.moves);
                Add(listedMoves, other.listedMoves);
                break;
        }
    }

    /// <summary>Adds rows to some facets, or takes them out.</summary>
    /// <param name="each">1 or -1.</param>
    public void Add(
        ReadOnlySpan<FacetId> facets,
        Segment segment,
        ReadOnlySpan<ulong> set,
        int each
    )
    {
        Span<int> rows = stackalloc int[Batch];
        Span<FacetKey> keys = stackalloc FacetKey[Batch];
        var all = segment.Keys.Span;
        for (var at = 0; Bits.Rows(set, ref at, segment.Count, rows) is > 0 and var found; )
        {
            // Fetched first and looked at then: the memory answers many such questions at once.
            for (var i = 0; i < found; i++)
                keys[i] = all[rows[i]];
            foreach (var facet in facets)
                Add(facet, segment, rows[..found], keys[..found], each);
        }
    }

    private void Add(
        FacetId facet,
        Segment segment,
        ReadOnlySpan<int> rows,
        ReadOnlySpan<FacetKey> keys,
        int each
    )
    {
        switch (facet)
        {
            case FacetId.Level:
                foreach (ref readonly var key in keys)
                    levels[key.Answers] += each;
                break;
            case FacetId.Norwegian:
                foreach (ref readonly var key in keys)
                    spoken[key.Answers] += each;
                break;
            case FacetId.Recognition:
                foreach (ref readonly var key in keys)
                    recognition[key.Recognition] += each;
                break;
            case FacetId.Licence:
                AddLicences(keys, each);
                break;
            case FacetId.Occupation:
                AddMinors(segment, rows, keys, each);
                break;
            case FacetId.Region:
                AddMoves(segment, rows, keys, each);
                break;
        }
    }

    /// <summary>By level code.</summary>
    public int Level(int code)
    {
        var sum = 0;
        for (var speaking = 0; speaking < Bytes; speaking += 16)
            sum += levels[speaking + code];
        return sum;
    }

    /// <summary>By spoken Norwegian: 0 = not stated, else CEFR + 1.</summary>
    public int Spoken(int code)
    {
        var sum = 0;
        foreach (var count in spoken.AsSpan(16 * code, 16))
            sum += count;
        return sum;
    }

    public int Recognition(RecognitionState state) => SumWith(recognition, (int)state);

    /// <summary>By the number of the class.</summary>
    public int Licence(int number) =>
        SumWith(licences.AsSpan(number < 8 ? 0 : Bytes, Bytes), number & 7);

    /// <param name="number">Of <see cref="FacetSlots.MinorNumber"/>; -1 = unknown to the table.</param>
    public int Minor(int minor, int number) => listedMinors[minor] + SumAt(minors, number);

    public int Moves(int region) => listedMoves[region] + SumAt(moves, region);

    private void AddLicences(ReadOnlySpan<FacetKey> keys, int each)
    {
        foreach (ref readonly var key in keys)
        {
            int held = key.Licences;
            licences[held & (Bytes - 1)] += each;
            licences[Bytes + (held >> 8)] += each;
        }
    }

    private void AddMinors(
        Segment segment,
        ReadOnlySpan<int> rows,
        ReadOnlySpan<FacetKey> keys,
        int each
    )
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var held = keys[i].Minors;
            if (!Add(minors, (uint)held, each))
                Add(listedMinors, segment.Details(segment.Rows.Span[rows[i]]).Minors, each);
            else if (held > uint.MaxValue)
                Add(minors.AsSpan(4 * Bytes), (uint)(held >> 32), each);
        }
    }

    private void AddMoves(
        Segment segment,
        ReadOnlySpan<int> rows,
        ReadOnlySpan<FacetKey> keys,
        int each
    )
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (!Add(moves, keys[i].Moves, each))
                Add(listedMoves, segment.Details(segment.Rows.Span[rows[i]]).Moves, each);
        }
    }

    private static void Add(int[] counts, ReadOnlySpan<uint> values, int each)
    {
        foreach (var value in values)
            counts[value] += each;
    }

    private static void Add(int[] counts, int[] more)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += more[i];
    }

    // A table for each place of the list: the same value again and again must not wait for itself. 0 = none is counted
    // too, which is quicker than asking.
    private static bool Add(Span<int> counts, uint list, int each)
    {
        if ((byte)list == FacetKey.InLists)
            return false;
        counts[(byte)list] += each;
        counts[Bytes + (byte)(list >> 8)] += each;
        counts[(2 * Bytes) + (byte)(list >> 16)] += each;
        counts[(3 * Bytes) + (byte)(list >> 24)] += each;
        return true;
    }

    private static int SumAt(int[] counts, int number)
    {
        var sum = 0;
        for (
            var place = 0;
            number is >= 0 and < FacetKey.InLists - 1 && place * Bytes < counts.Length;
            place++
        )
            sum += counts[(place * Bytes) + number + 1];
        return sum;
    }

    // Of the values that have a bit.
    private static int SumWith(ReadOnlySpan<int> counts, int bit)
    {
        var sum = 0;
        for (var value = 1 << bit; value < counts.Length; value = (value + 1) | (1 << bit))
            sum += counts[value];
        return sum;
    }
}
