using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>Values of one kind in a row, in managed memory or in a mapped file.</summary>
internal readonly struct Column<T>(ReadOnlyMemory<T> values)
    where T : unmanaged
{
    public Column(IEnumerable<T> values)
        : this(values.ToArray().AsMemory()) { }

    public ReadOnlySpan<T> Span => values.Span;
    public int Length => values.Length;
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes(values.Span);

    public static implicit operator Column<T>(T[] values) => new(values.AsMemory());
}
