namespace CompetenceMatch.Search.Columns;

/// <summary>Numbers looked up by number, kept from search to search so that filling them allocates nothing.</summary>
internal sealed class Table<T>
    where T : unmanaged
{
    private T[] values = [];

    public T this[int number] => values[number];

    /// <summary>At least all that were cleared; what stands behind them is of earlier searches.</summary>
    public ReadOnlySpan<T> Values => values;

    /// <summary>So many values, all nothing.</summary>
    public Span<T> Cleared(int length)
    {
        if (values.Length < length)
            values = new T[length];
        var used = values.AsSpan(0, length);
        used.Clear();
        return used;
    }
}
