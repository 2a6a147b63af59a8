namespace CompetenceMatch.Search.Linking;

/// <summary>
/// The hierarchy of a vocabulary as numbers: its concepts, then the parents that have no labels of their own.
/// </summary>
internal sealed class ConceptGraph
{
    private readonly int[] starts;
    private readonly int[] children;

    public ConceptGraph(Vocabulary vocabulary)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var concept in vocabulary.Concepts)
            numbers.Add(concept, numbers.Count);
        var named = vocabulary.Concepts.Select((_, c) => vocabulary.ParentOf(c)).ToArray();
        foreach (var parent in named)
        {
            if (parent is not null)
                numbers.TryAdd(parent, numbers.Count);
        }

        Count = numbers.Count;
        Parent = new int[Count];
        Array.Fill(Parent, -1);
        starts = new int[Count + 1];
        for (var c = 0; c < named.Length; c++)
        {
            if (named[c] is { } parent && numbers[parent] != c)
                starts[(Parent[c] = numbers[parent]) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        children = new int[starts[^1]];
        var next = starts.AsSpan(0, Count).ToArray();
        for (var c = 0; c < named.Length; c++)
        {
            if (Parent[c] >= 0)
                children[next[Parent[c]]++] = c;
        }
    }

    /// <summary>Concepts and label-less parents.</summary>
    public int Count { get; }

    /// <summary>Per node its group; -1 at the top.</summary>
    public int[] Parent { get; }

    public ReadOnlySpan<int> Children(int node) =>
        children.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>A group is what others name as their parent.</summary>
    public bool IsGroup(int node) => starts[node + 1] > starts[node];

    /// <summary>The node itself where it is a group, else its parent; -1 = none.</summary>
    public int GroupOf(int node) => IsGroup(node) ? node : Parent[node];

    /// <summary>A group of groups alone.</summary>
    public bool IsUpper(int node)
    {
        foreach (var child in Children(node))
        {
            if (!IsGroup(child))
                return false;
        }

        return true;
    }
}
