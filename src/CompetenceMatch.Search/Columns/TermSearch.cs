using System.Buffers;

namespace CompetenceMatch.Search.Columns;

/// <summary>Finds who wrote words that begin as every term does.</summary>
internal static class TermSearch
{
    public static void Add(Segment segment, string[] terms, Span<ulong> to)
    {
        AddOne(segment, terms[0], to);
        var more = ArrayPool<ulong>.Shared.Rent(segment.BitWords);
        var next = more.AsSpan(0, segment.BitWords);
        foreach (var term in terms.AsSpan(1))
        {
            next.Clear();
            AddOne(segment, term, next);
            Bits.And(to, next);
        }

        ArrayPool<ulong>.Shared.Return(more);
    }

    private static void AddOne(Segment segment, string term, Span<ulong> to)
    {
        var (from, end) = segment.Words.Beginning(term);
        for (var word = from; word < end; word++)
            segment.Words.Rows[word].AddTo(to);
    }
}
