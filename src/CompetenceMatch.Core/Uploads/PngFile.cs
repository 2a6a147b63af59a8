using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>Reads a PNG chunk by chunk (ISO/IEC 15948), unpacks its pixels once, and writes it anew with the chunks a decoder needs.</summary>
internal static class PngFile
{
    private const int Frame = 12;
    private const int HeaderLength = 13;

    // Colours and density change how the page looks; everything else can hold words.
    private static readonly string[] kept =
    [
        "IHDR",
        "PLTE",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "pHYs",
        "IDAT",
        "IEND",
    ];

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null if it is not whole. What follows the last chunk is not copied.</summary>
    public static CleanedImage? Clean(ReadOnlySpan<byte> file)
    {
        PngHeader? header = null;
        using var clean = new MemoryStream(file.Length);
        using var packed = new MemoryStream(file.Length);
        clean.Write(Signature);
        var hasPalette = false;
        var at = Signature.Length;
        while (Chunk(file, at) is { } chunk)
        {
            var name = chunk.Name;
            var data = file[chunk.Data];
            if (header is null != (name == "IHDR"))
            {
                return null;
            }
            header ??= PngHeader.Read(data);
            if (header is null || !IsRight(name, data))
            {
                return null;
            }
            hasPalette |= name == "PLTE";
            if (name == "IDAT")
            {
                packed.Write(data);
            }
            if (kept.Contains(name))
            {
                clean.Write(file.Slice(at, data.Length + Frame));
            }
            at += data.Length + Frame;
            if (name == "IEND")
            {
                return Whole(header, hasPalette, packed, clean);
            }
        }
        return null;
    }

    private static CleanedImage? Whole(
        PngHeader header,
        bool hasPalette,
        MemoryStream packed,
        MemoryStream clean
    )
    {
        var image = new CleanedImage(clean.ToArray(), header.Width, header.Height);
        // A bomb is told by its size, before anything is unpacked.
        return image.IsTooLarge ? image
            : header.NeedsPalette && !hasPalette ? null
            : PngPixels.AreWhole(header, packed) ? image
            : null;
    }

    private static (string Name, Range Data)? Chunk(ReadOnlySpan<byte> file, int at)
    {
        if (at + Frame > file.Length)
        {
            return null;
        }
        var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
        if (length > file.Length - at - Frame)
        {
            return null;
        }
        var from = at + 8;
        var to = from + (int)length;
        var name = file.Slice(at + 4, 4);
        return Crc32.Of(file[(at + 4)..to]) == BinaryPrimitives.ReadUInt32BigEndian(file[to..])
            ? (System.Text.Encoding.Latin1.GetString(name), from..to)
            : null;
    }

    // An unknown chunk with a capital first letter is one that the picture cannot do without.
    private static bool IsRight(string name, ReadOnlySpan<byte> data) =>
        name switch
        {
            "PLTE" => data.Length is > 0 and <= 768 && data.Length % 3 == 0,
            "IHDR" => data.Length == HeaderLength,
            "IEND" => data.Length == 0,
            "IDAT" => true,
            _ => name.All(char.IsAsciiLetter) && char.IsAsciiLetterLower(name[0]),
        };
}
