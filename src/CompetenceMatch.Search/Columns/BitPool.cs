namespace CompetenceMatch.Search.Columns;

/// <summary>Row sets for the length of one search, kept for the next.</summary>
internal sealed class BitPool
{
    private readonly List<ulong[]> arrays = [];
    private int taken;

    /// <summary>An empty set, good until <see cref="ReturnAll"/>.</summary>
    public Memory<ulong> Take(int words)
    {
        var set = TakeAny(words);
        set.Span.Clear();
        return set;
    }

    /// <summary>A set with anything in it, for whoever writes all of it.</summary>
    public Memory<ulong> TakeAny(int words)
    {
        if (taken == arrays.Count)
            arrays.Add([]);
        if (arrays[taken].Length < words)
            arrays[taken] = new ulong[words];
        return arrays[taken++].AsMemory(0, words);
    }

    public void ReturnAll() => taken = 0;
}
