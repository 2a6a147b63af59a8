using System.Text;

namespace CompetenceMatch.Search.Columns;

/// <summary>Words of the index for what somebody types: those that begin so, and those that differ by one letter.</summary>
internal static class NearWords
{
    public const int ShortestCorrected = 4;

    /// <summary>A word with fewer people says too much about each of them.</summary>
    public const int Fewest = 5;

    /// <summary>The word that most people have whose beginning differs by one letter; null if somebody wrote the term itself, or nothing is near.</summary>
    public static string? Closest(IReadOnlyList<LiveSegment> segments, string term)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            var (from, to) = segments[i].Segment.Words.Beginning(term);
            if (from < to)
                return null;
        }

        if (term.Length < ShortestCorrected)
            return null;
        var asked = Encoding.UTF8.GetBytes(term);
        var (best, most) = ((string?)null, Fewest - 1);
        foreach (var one in segments)
        {
            var words = one.Segment.Words;
            for (var number = 0; number < words.Terms.Count; number++)
            {
                if (words.Rows.Count(number) <= most || !IsNear(words.Terms[number], asked))
                    continue;
                (best, most) = (words.Terms.Text(number), words.Rows.Count(number));
            }
        }

        return best;
    }

    /// <summary>The words that begin so, those of most people first.</summary>
    public static List<(string Word, int Count)> Beginning(
        IReadOnlyList<LiveSegment> segments,
        string prefix,
        int most
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in segments)
        foreach (var number in Largest(one.Segment.Words, prefix, 2 * most))
        {
            var word = one.Segment.Words.Terms.Text(number);
            var live = one.Segment.Words.Rows[number].CountIn(one.Live);
            counts[word] = counts.GetValueOrDefault(word) + live;
        }

        return
        [
            .. counts
                .Where(one => one.Value >= Fewest)
                .OrderByDescending(one => one.Value)
                .ThenBy(one => one.Key, StringComparer.Ordinal)
                .Take(most)
                .Select(one => (one.Key, one.Value)),
        ];
    }

    private static List<int> Largest(TermTable words, string prefix, int most)
    {
        var (from, to) = words.Beginning(prefix);
        var queue = new PriorityQueue<int, int>();
        for (var number = from; number < to; number++)
        {
            if (queue.Count < most)
                queue.Enqueue(number, words.Rows.Count(number));
            else
                queue.EnqueueDequeue(number, words.Rows.Count(number));
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    // One letter more, less, other, at any place of the word's beginning.
    public static bool IsNear(ReadOnlySpan<byte> word, ReadOnlySpan<byte> asked)
    {
        var same = word.CommonPrefixLength(asked);
        var rest = word[same..];
        var other = asked[same..];
        if (other.Length <= 1)
            return true;
        return rest.StartsWith(other[1..])
            || (
                rest.Length > 0 && (rest[1..].StartsWith(other[1..]) || rest[1..].StartsWith(other))
            );
    }
}
