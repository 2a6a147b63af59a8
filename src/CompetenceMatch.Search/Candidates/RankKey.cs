namespace CompetenceMatch.Search.Candidates;

/// <summary>Where a document stands in a list: smaller first, compared part by part.</summary>
internal readonly record struct RankKey(long First, long Second, ulong Tie, string Id)
    : IComparable<RankKey>
{
    public int CompareTo(RankKey other)
    {
        var order = First.CompareTo(other.First);
        if (order == 0)
            order = Second.CompareTo(other.Second);
        if (order == 0)
            order = Tie.CompareTo(other.Tie);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }
}
