namespace CompetenceMatch.Search.Columns;

/// <summary>Counts for every row at once in how many sets it is: the binary digits of the counts are kept as sets.</summary>
internal sealed class VerticalCounter(BitPool pool)
{
    private readonly List<Memory<ulong>> digits = [];
    private int words;

    /// <summary>Nobody is in any set yet.</summary>
    public void Start(int ofWords)
    {
        words = ofWords;
        digits.Clear();
    }

    public void Add(ReadOnlySpan<ulong> set)
    {
        for (var word = 0; word < words; word++)
            Add(word, set[word]);
    }

    public void Add(RowSet set)
    {
        if (set.IsDense)
            Add(set.Words);
        foreach (var row in set.Rows)
            Add(row >> 6, 1UL << (row & 63));
    }

    /// <summary>Takes out of a set whoever has another count.</summary>
    public void KeepOnly(Span<ulong> among, int count)
    {
        for (var digit = 0; digit < digits.Count; digit++)
        {
            if ((count >> digit & 1) != 0)
                Bits.And(among, digits[digit].Span);
            else
                Bits.AndNot(among, digits[digit].Span);
        }

        if (count >> digits.Count != 0)
            among.Clear();
    }

    /// <summary>The highest count among some rows; afterwards only those who have it are left among them.</summary>
    public int Highest(Span<ulong> among)
    {
        var highest = 0;
        var narrower = pool.Take(words).Span;
        for (var digit = digits.Count - 1; digit >= 0; digit--)
        {
            among.CopyTo(narrower);
            Bits.And(narrower, digits[digit].Span);
            if (!Bits.Any(narrower))
                continue;
            narrower.CopyTo(among);
            highest |= 1 << digit;
        }

        return highest;
    }

    private void Add(int word, ulong carry)
    {
        for (var digit = 0; carry != 0; digit++)
        {
            if (digit == digits.Count)
                digits.Add(pool.Take(words));
            ref var counted = ref digits[digit].Span[word];
            (counted, carry) = (counted ^ carry, counted & carry);
        }
    }
}
