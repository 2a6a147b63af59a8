namespace CompetenceMatch.Search.Plain;

/// <summary>The first so many of a list whose people come in any order.</summary>
internal sealed class PlainPlaces(int keep)
{
    // The last of those kept is at hand.
    private readonly PriorityQueue<PlainPlace, PlainPlace> places = new(
        Comparer<PlainPlace>.Create((a, b) => b.CompareTo(a))
    );

    public void Add(PlainPlace place)
    {
        if (places.Count < keep)
            places.Enqueue(place, place);
        else
            places.EnqueueDequeue(place, place);
    }

    public void Clear() => places.Clear();

    /// <summary>In order, so many left out before.</summary>
    public IEnumerable<PlainPlace> From(long skip) =>
        skip >= places.Count
            ? []
            : places.UnorderedItems.Select(item => item.Element).Order().Skip((int)skip);
}
