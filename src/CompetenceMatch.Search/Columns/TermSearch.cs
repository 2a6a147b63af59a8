using System.Buffers;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Finds who wrote what is asked: words by their beginnings, phrases word by word in the order they were written.</summary>
internal static class TermSearch
{
    /// <summary>Adds whoever meets one of the alternatives to a set that is empty before.</summary>
    public static void Add(Segment segment, AskedWords[] asked, Span<ulong> to)
    {
        var words = segment.BitWords;
        var rented = ArrayPool<ulong>.Shared.Rent(2 * words);
        var found = rented.AsSpan(0, words);
        var next = rented.AsSpan(words, words);
        for (var i = 0; i < asked.Length; i++)
        {
            if (i == 0)
            {
                Add(segment, asked[i], to, next);
                continue;
            }

            found.Clear();
            Add(segment, asked[i], found, next);
            Bits.Or(to, found);
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }

    private static void Add(Segment segment, AskedWords one, Span<ulong> to, Span<ulong> next)
    {
        AddWord(segment, one.Terms[0], to);
        foreach (var term in one.Terms.AsSpan(1))
        {
            next.Clear();
            AddWord(segment, term, next);
            Bits.And(to, next);
        }

        foreach (var phrase in one.Phrases)
            KeepPhrase(segment, phrase, to);
    }

    private static void AddWord(Segment segment, string term, Span<ulong> to)
    {
        var (from, end) = segment.Words.Beginning(term);
        for (var word = from; word < end; word++)
            segment.Words.Rows[word].AddTo(to);
    }

    private static void KeepPhrase(Segment segment, string[] phrase, Span<ulong> among)
    {
        var ranges = Array.ConvertAll(phrase, segment.Words.Beginning);
        Span<int> rows = stackalloc int[256];
        Span<int> starts = stackalloc int[256];
        var begins = segment.SequenceStarts.Span;
        var all = segment.Sequences.Span;
        for (var at = 0; Bits.Rows(among, ref at, segment.Count, rows) is > 0 and var found; )
        {
            // Fetched first and looked at then: the memory answers many such questions at once.
            for (var i = 0; i < found; i++)
                starts[i] = begins[rows[i]];
            for (var i = 0; i < found; i++)
            {
                var end = rows[i] + 1 < begins.Length ? begins[rows[i] + 1] : all.Length;
                if (!Holds(all[starts[i]..end], ranges))
                    Bits.Remove(among, rows[i]);
            }
        }
    }

    private static bool Holds(ReadOnlySpan<int> sequence, (int From, int To)[] ranges)
    {
        for (var start = 0; start + ranges.Length <= sequence.Length; start++)
        {
            var met = 0;
            while (met < ranges.Length && IsIn(sequence[start + met] - 1, ranges[met]))
                met++;
            if (met == ranges.Length)
                return true;
        }

        return false;
    }

    private static bool IsIn(int word, (int From, int To) range) =>
        word >= range.From && word < range.To;
}
