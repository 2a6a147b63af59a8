using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Plain;

/// <summary>Where a person stands in a list; the lowest stands first.</summary>
internal readonly record struct PlainPlace(long First, long Second, ulong Tie, ProfileId Id)
    : IComparable<PlainPlace>
{
    public int CompareTo(PlainPlace other)
    {
        var order = (First, Second, Tie).CompareTo((other.First, other.Second, other.Tie));
        return order != 0 ? order : string.CompareOrdinal(Id.Value, other.Id.Value);
    }
}
