namespace CompetenceMatch.Search.Columns;

/// <summary>Gives equal things one number, in the order they come.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];

    public int Count => numbers.Count;

    /// <summary>In the order of their numbers.</summary>
    public IEnumerable<T> Items => numbers.Keys;

    public int this[T item]
    {
        get
        {
            if (!numbers.TryGetValue(item, out var number))
                numbers.Add(item, number = numbers.Count);
            return number;
        }
    }
}
