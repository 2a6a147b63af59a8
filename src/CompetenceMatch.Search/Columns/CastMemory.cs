using System.Buffers;
using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>Bytes of a mapped file seen as values.</summary>
internal sealed class CastMemory<T>(ReadOnlyMemory<byte> bytes) : MemoryManager<T>
    where T : unmanaged
{
    private readonly Memory<byte> bytes = MemoryMarshal.AsMemory(bytes);

    public override Span<T> GetSpan() => MemoryMarshal.Cast<byte, T>(bytes.Span);

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin() => throw new NotSupportedException();

    protected override void Dispose(bool disposing) { }
}
