using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Whom a changed query finds that it did not, and the other way round; each in ordinal order of ids.</summary>
public sealed record FoundChange(IReadOnlyList<ProfileId> Begun, IReadOnlyList<ProfileId> Ended)
{
    /// <param name="before">A bit per row for each segment; the same for <paramref name="after"/>.</param>
    internal static FoundChange Between(
        IReadOnlyList<LiveSegment> segments,
        IReadOnlyList<ulong[]> before,
        IReadOnlyList<ulong[]> after
    )
    {
        var (begun, ended) = (new List<ProfileId>(), new List<ProfileId>());
        for (var i = 0; i < segments.Count; i++)
        {
            AddOnly(begun, segments[i].Segment, after[i], before[i]);
            AddOnly(ended, segments[i].Segment, before[i], after[i]);
        }

        begun.Sort(Ordinal);
        ended.Sort(Ordinal);
        return new FoundChange(begun, ended);
    }

    private static void AddOnly(
        List<ProfileId> ids,
        Segment of,
        ReadOnlySpan<ulong> here,
        ReadOnlySpan<ulong> notHere
    )
    {
        var only = new ulong[here.Length];
        for (var word = 0; word < only.Length; word++)
            only[word] = here[word] & ~notHere[word];
        foreach (var row in new RowWalk(only))
            ids.Add(of.Id(row));
    }

    private static int Ordinal(ProfileId one, ProfileId other) =>
        string.CompareOrdinal(one.Value, other.Value);
}
