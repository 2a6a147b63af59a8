using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Linking;

/// <summary>The distinct hashed 3–4-letter pieces of a folded text, word edges included.</summary>
internal static class CharacterGrams
{
    private const int Shortest = 3;
    private const int Longest = 4;
    private const int MostLetters = 120;

    /// <param name="bits">Buckets = 2^bits.</param>
    public static void Of(string folded, int bits, List<int> into)
    {
        into.Clear();
        Span<char> padded = stackalloc char[MostLetters + 2];
        var length = Math.Min(folded.Length, MostLetters);
        padded[0] = ' ';
        folded.AsSpan(0, length).CopyTo(padded[1..]);
        padded[length + 1] = ' ';
        padded = padded[..(length + 2)];
        for (var start = 0; start < padded.Length; start++)
        {
            var hash = 2166136261u;
            for (var i = start; i < Math.Min(start + Longest, padded.Length); i++)
            {
                hash = (hash ^ padded[i]) * 16777619u;
                if (i - start + 1 >= Shortest)
                    into.Add(Bucket(hash, i - start, bits));
            }
        }

        into.Sort();
        var kept = Distinct(CollectionsMarshal.AsSpan(into));
        into.RemoveRange(kept, into.Count - kept);
    }

    private static int Bucket(uint hash, int size, int bits)
    {
        hash = (hash ^ (uint)size) * 0x9E3779B1u;
        return (int)((hash ^ (hash >> 15)) * 0x85EBCA77u >> (32 - bits));
    }

    private static int Distinct(Span<int> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[kept++] = sorted[i];
        }
        return kept;
    }
}
