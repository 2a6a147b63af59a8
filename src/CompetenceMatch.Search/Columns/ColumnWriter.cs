using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>Writes columns behind one another, each with its length in bytes and its checksum, on 64-byte borders.</summary>
internal sealed class ColumnWriter(Stream stream)
{
    public const int Border = 64;

    private long written;

    public void Number(long number) => Add(new Column<long>([number]));

    public void Add<T>(Column<T> column)
        where T : unmanaged
    {
        var bytes = column.Bytes;
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(head, bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[8..], Checksum(bytes));
        Put(head);
        Pad();
        Put(bytes);
        Pad();
    }

    /// <summary>CRC-32C, eight bytes at a time.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            crc = BitOperations.Crc32C(crc, word);
        foreach (var one in bytes[(bytes.Length & ~7)..])
            crc = BitOperations.Crc32C(crc, one);
        return ~crc;
    }

    private void Pad()
    {
        Span<byte> nothing = stackalloc byte[Border];
        nothing.Clear();
        Put(nothing[..(int)(-written & (Border - 1))]);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        written += bytes.Length;
    }
}
