using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CompetenceMatch.TestKit.Files;

/// <summary>Small PNG files with whatever chunks a test puts into them.</summary>
public static class SamplePng
{
    public const string Secret = "Author: Rima Al-Haddad";

    private static readonly byte[] signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Grey pixels, eight bits each.</summary>
    public static byte[] Of(int width = 3, int height = 2, params byte[][] chunks) =>
        Join([
            Header(width, height),
            .. chunks,
            Chunk("IDAT", Packed(new byte[(width + 1) * height])),
            Chunk("IEND", []),
        ]);

    /// <summary>With all places where a program may write words.</summary>
    public static byte[] WithWords { get; } =
        Of(
            chunks:
            [
                Chunk("tEXt", Encoding.ASCII.GetBytes(Secret)),
                Chunk("iTXt", Encoding.ASCII.GetBytes(Secret)),
                Chunk("eXIf", Encoding.ASCII.GetBytes(Secret)),
                Chunk("tIME", Encoding.ASCII.GetBytes(Secret)),
                Chunk("prVt", Encoding.ASCII.GetBytes(Secret)),
                Chunk("pHYs", [0, 0, 11, 19, 0, 0, 11, 19, 1]),
            ]
        );

    public static byte[] Header(int width, int height, byte interlaced = 0)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        data[8] = 8;
        data[12] = interlaced;
        return Chunk("IHDR", data);
    }

    public static byte[] Join(params byte[][] chunks) =>
        [.. signature, .. chunks.SelectMany(one => one)];

    public static byte[] Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(pixels);
        return packed.ToArray();
    }

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        var length = new byte[4];
        var sum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
}
