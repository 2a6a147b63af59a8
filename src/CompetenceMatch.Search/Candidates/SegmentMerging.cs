using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// Keeps the number of segments small: whenever one is not much larger than the next, both become one, so that there are
/// about as many as the number of people has binary digits and each person is packed anew as often at most.
/// </summary>
internal sealed class SegmentMerging(Taxonomy taxonomy, FacetSlots slots)
{
    /// <summary>The last two that should become one, if they are no larger than that together; null = none.</summary>
    public static (LiveSegment Larger, LiveSegment Smaller)? Due(
        IReadOnlyList<LiveSegment> segments,
        int most
    )
    {
        for (var i = segments.Count - 1; i > 0; i--)
        {
            var (larger, smaller) = (segments[i - 1], segments[i]);
            if (larger.Count < 2 * smaller.Count && larger.Count + smaller.Count <= most)
                return (larger, smaller);
        }

        return null;
    }

    /// <summary>One that is half empty, and no larger than that; null = none.</summary>
    public static LiveSegment? HalfEmpty(IReadOnlyList<LiveSegment> segments, int most) =>
        segments.FirstOrDefault(one => one.Count * 2 < one.Segment.Count && one.Count <= most);

    public LiveSegment Merge(params IEnumerable<LiveSegment> parts)
    {
        var builder = new SegmentBuilder(taxonomy, slots);
        foreach (var (profile, updatedAt) in parts.SelectMany(IndexSnapshot.People))
            builder.Add(profile, updatedAt);
        return new LiveSegment(SegmentAssembly.Build(builder));
    }

    /// <summary>The segments with the merged one in the place of its parts; whoever left a part meanwhile leaves it too.</summary>
    public static List<LiveSegment> Swap(
        IReadOnlyList<LiveSegment> segments,
        LiveSegment merged,
        IReadOnlyList<LiveSegment> parts
    )
    {
        // A part that everyone left meanwhile, or that a rebuild replaced: the merge is of no use any more.
        if (parts.Any(part => segments.All(one => one.Segment != part.Segment)))
            return [.. segments];
        var left = new List<int>();
        var now = new List<LiveSegment>();
        foreach (var one in segments)
        {
            var part = parts.FirstOrDefault(p => p.Segment == one.Segment);
            if (part is null)
            {
                now.Add(one);
                continue;
            }

            if (part == parts[0])
                now.Add(merged);
            for (var row = 0; row < one.Segment.Count; row++)
            {
                if (Bits.Has(part.Live, row) && !Bits.Has(one.Live, row))
                    left.Add(merged.Segment.Find(one.Segment.Id(row)));
            }
        }

        var at = now.IndexOf(merged);
        if (left.Count > 0)
            now[at] = merged.Without(left);
        return now;
    }
}
