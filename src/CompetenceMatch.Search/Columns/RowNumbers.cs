using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// A number for each row. Its place among the numbers there are is kept in binary, a set of rows for each digit, so that
/// comparing everyone with one number takes a few words a digit, whatever is asked.
/// </summary>
internal sealed class RowNumbers
{
    // Words that are looked at together; their digits stand behind one another, the highest first.
    private const int Wide = 4;
    private const int MostDigits = 32;

    private readonly int rows;
    private readonly Column<int> numbers;
    private readonly Column<ulong> digits;

    private RowNumbers(int rows, Column<int> numbers, Column<ulong> digits) =>
        (this.rows, this.numbers, this.digits) = (rows, numbers, digits);

    public static RowNumbers Of(int[] ofRows)
    {
        var distinct = ofRows.Distinct().Order().ToArray();
        var kinds = DigitsOf(distinct.Length);
        var binary = new ulong[(Bits.Words(ofRows.Length) + Wide - 1) / Wide * Wide * kinds];
        for (var row = 0; row < ofRows.Length; row++)
        {
            var place = distinct.AsSpan().BinarySearch(ofRows[row]);
            var (block, word) = Math.DivRem(row >> 6, Wide);
            for (var digit = 0; digit < kinds; digit++)
            {
                var bit = (ulong)(place >> (kinds - 1 - digit)) & 1;
                binary[(((block * kinds) + digit) * Wide) + word] |= bit << (row & 63);
            }
        }

        return new RowNumbers(ofRows.Length, distinct, binary);
    }

    /// <summary>Adds the rows whose number is that or less.</summary>
    public void AddUpTo(int most, Span<ulong> to)
    {
        var place = numbers.Span.BinarySearch(most);
        AddBefore(place < 0 ? ~place : place + 1, to, others: false);
    }

    /// <summary>Adds the rows whose number is that or more.</summary>
    public void AddFrom(int fewest, Span<ulong> to)
    {
        var place = numbers.Span.BinarySearch(fewest);
        AddBefore(place < 0 ? ~place : place, to, others: true);
    }

    public void Write(ColumnWriter to)
    {
        to.Number(rows);
        to.Add(numbers);
        to.Add(digits);
    }

    public static RowNumbers Read(ColumnReader from) =>
        new(from.Number(), from.Next<int>(), from.Next<ulong>());

    private static int DigitsOf(int kinds) =>
        kinds < 2 ? 0 : BitOperations.Log2((uint)kinds - 1) + 1;

    // The rows whose number stands before a place, or all others.
    private void AddBefore(int place, Span<ulong> to, bool others)
    {
        if (place == 0 || place == numbers.Length)
        {
            if (others == (place == 0))
                Bits.AddRange(to, 0, rows);
            return;
        }

        var kinds = DigitsOf(numbers.Length);
        Span<Vector256<ulong>> asked = stackalloc Vector256<ulong>[MostDigits];
        for (var digit = 0; digit < kinds; digit++)
            asked[digit] = Vector256.Create(0UL - ((uint)(place >> (kinds - 1 - digit)) & 1));
        var all = MemoryMarshal.Cast<ulong, Vector256<ulong>>(digits.Span);
        var flip = others ? Vector256<ulong>.AllBitsSet : Vector256<ulong>.Zero;
        for (var word = 0; word < to.Length; word += Wide, all = all[kinds..])
            Add(to[word..], Before(all[..kinds], asked) ^ flip);
        if ((rows & 63) != 0)
            to[(rows - 1) >> 6] &= ulong.MaxValue >> (-rows & 63);
    }

    private static Vector256<ulong> Before(
        ReadOnlySpan<Vector256<ulong>> held,
        ReadOnlySpan<Vector256<ulong>> asked
    )
    {
        var (before, same) = (Vector256<ulong>.Zero, Vector256<ulong>.AllBitsSet);
        for (var digit = 0; digit < held.Length; digit++)
        {
            before |= Vector256.AndNot(same & asked[digit], held[digit]);
            same = Vector256.AndNot(same, held[digit] ^ asked[digit]);
        }

        return before;
    }

    private static void Add(Span<ulong> to, Vector256<ulong> rows)
    {
        for (var word = 0; word < Math.Min(Wide, to.Length); word++)
            to[word] |= rows[word];
    }
}
