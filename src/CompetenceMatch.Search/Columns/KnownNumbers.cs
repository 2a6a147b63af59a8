using System.Collections.Concurrent;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// What the facets count among all rows that one filter lets through, worked out when it is first of use and kept: a
/// segment never changes, and the same single choices are made again and again.
/// </summary>
internal sealed class KnownNumbers
{
    // Four kilobytes each.
    private const int MostKept = 512;

    private readonly ConcurrentDictionary<long, FacetNumbers> known = new();

    /// <summary>How many rows the filter lets through; null = not known yet.</summary>
    public int? Rows(long key) => known.TryGetValue(key, out var numbers) ? numbers.Rows : null;

    /// <param name="key">Of the filter, see <see cref="ColumnFilter.Key"/>.</param>
    /// <param name="set">The rows that it lets through.</param>
    /// <param name="mayWorkOut">False to answer only what is known already.</param>
    public FacetNumbers? Of(long key, Segment segment, ReadOnlySpan<ulong> set, bool mayWorkOut)
    {
        if (known.TryGetValue(key, out var numbers) || !mayWorkOut)
            return numbers;
        numbers = new FacetNumbers(segment.Moves.Length) { Rows = Bits.Count(set) };
        foreach (var facet in FacetCounts.Ids)
            numbers.Add(facet, segment, set, 1);
        if (known.Count >= MostKept)
            known.Clear();
        known[key] = numbers;
        return numbers;
    }
}
