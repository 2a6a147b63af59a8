namespace CompetenceMatch.Search.Columns;

/// <summary>Counts for every row at once in how many sets it is: the binary digits of the counts are kept as sets.</summary>
internal sealed class VerticalCounter(int words, BitPool pool)
{
    private readonly List<Memory<ulong>> digits = [];

    public void Add(ReadOnlySpan<ulong> set)
    {
        for (var word = 0; word < words; word++)
        {
            var carry = set[word];
            for (var digit = 0; carry != 0; digit++)
            {
                if (digit == digits.Count)
                    digits.Add(pool.Take(words));
                ref var counted = ref digits[digit].Span[word];
                (counted, carry) = (counted ^ carry, counted & carry);
            }
        }
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
}
