using System.Numerics;

namespace CompetenceMatch.Search.Columns;

/// <summary>Goes through the rows of a set in order; the row it stands at may be removed meanwhile.</summary>
internal ref struct RowWalk(ReadOnlySpan<ulong> set)
{
    private readonly ReadOnlySpan<ulong> set = set;
    private int at = -1;
    private ulong rest;

    public readonly int Current => (at << 6) + BitOperations.TrailingZeroCount(rest);

    public readonly RowWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        rest &= rest - 1;
        while (rest == 0)
        {
            if (++at >= set.Length)
                return false;
            rest = set[at];
        }

        return true;
    }
}
