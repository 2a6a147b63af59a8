using System.Buffers.Binary;

namespace CompetenceMatch.Search.Columns;

/// <summary>Reads what <see cref="ColumnWriter"/> wrote, in the same order, without copying; damage is a <see cref="FormatException"/>.</summary>
internal sealed class ColumnReader(ReadOnlyMemory<byte> file)
{
    private int at;

    public bool IsAtEnd => at == file.Length;

    public int Number() => checked((int)Long());

    public long Long() =>
        Next<long>() is { Length: 1 } one
            ? one.Span[0]
            : throw new FormatException("One number was expected.");

    public Column<T> Next<T>()
        where T : unmanaged
    {
        var head = Take(16).Span;
        var length = BinaryPrimitives.ReadInt64LittleEndian(head);
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(head[8..]);
        var bytes = Take(length);
        if (ColumnWriter.Checksum(bytes.Span) != sum)
            throw new FormatException("A checksum is wrong.");
        return new Column<T>(new CastMemory<T>(bytes).Memory);
    }

    private ReadOnlyMemory<byte> Take(long length)
    {
        if (length < 0 || length > file.Length - at)
            throw new FormatException("The file ends too early.");
        var taken = file.Slice(at, (int)length);
        var next = at + length;
        at = (int)Math.Min(file.Length, next + (-next & (ColumnWriter.Border - 1)));
        return taken;
    }
}
