using System.Collections;
using System.Runtime.CompilerServices;

namespace CompetenceMatch.Search.Candidates;

/// <summary>A set of chosen values with value equality: sorted, each once, never null.</summary>
[CollectionBuilder(typeof(ChoicesBuilder), nameof(ChoicesBuilder.Of))]
public sealed class Choices<T> : IReadOnlyList<T>, IEquatable<Choices<T>>
{
    private readonly T[] values;

    internal Choices(ReadOnlySpan<T> chosen)
    {
        values = chosen.ToArray().Distinct().ToArray();
        Array.Sort(values, Compare);
    }

    public int Count => values.Length;

    public T this[int index] => values[index];

    /// <summary>The same choices and one more.</summary>
    public Choices<T> With(T value) => new([.. values, value]);

    /// <summary>The same choices without one.</summary>
    public Choices<T> Without(T value) => new(values.Where(v => Compare(v, value) != 0).ToArray());

    public bool Equals(Choices<T>? other) =>
        other is not null && values.AsSpan().SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as Choices<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => string.Join(",", values);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    // Words are ordered by ordinal: the order of a culture differs between machines.
    private static int Compare(T a, T b) =>
        a is string x && b is string y
            ? string.CompareOrdinal(x, y)
            : Comparer<T>.Default.Compare(a, b);
}
