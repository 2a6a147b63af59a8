using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The index at one moment, never changed. A reader that holds one is never disturbed by the writer.</summary>
/// <param name="Generation">Grows by one with every applied batch.</param>
internal sealed record IndexSnapshot(IReadOnlyList<LiveSegment> Segments, long Generation)
{
    public static readonly IndexSnapshot Empty = new([], 0);

    public int Count { get; } = Segments.Sum(one => one.Count);

    public Profile? Find(ProfileId id)
    {
        foreach (var one in Segments)
        {
            if (one.Find(id) is >= 0 and var row)
                return one.Segment.Profile(row);
        }

        return null;
    }

    /// <summary>The word of people here that is read in the place of one that nobody has written; null = none.</summary>
    public string? Closest(string term) => NearWords.Closest(Segments, term);

    public IEnumerable<(Profile Profile, long UpdatedAt)> People() => Segments.SelectMany(People);

    public static IEnumerable<(Profile Profile, long UpdatedAt)> People(LiveSegment of)
    {
        for (var row = 0; row < of.Segment.Count; row++)
        {
            if (Bits.Has(of.Live, row))
                yield return (of.Segment.Profile(row), of.Segment.UpdatedAt.Span[row]);
        }
    }

    /// <summary>The same without these people, wherever they stand.</summary>
    public List<LiveSegment> Without(IReadOnlyCollection<ProfileId> gone)
    {
        var rest = new List<LiveSegment>(Segments.Count);
        foreach (var one in Segments)
        {
            var rows = gone.Select(one.Find).Where(row => row >= 0).ToList();
            var left = rows.Count == 0 ? one : one.Without(rows);
            if (left.Count > 0)
                rest.Add(left);
        }

        return rest;
    }
}
