using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>How a camera was held: the one thing of EXIF that is kept, because a page on its side cannot be read.</summary>
internal static class ExifOrientation
{
    /// <summary>Upright; nothing needs to be written.</summary>
    public const int Upright = 1;

    private const int Most = 8;
    private const int Tag = 0x0112;
    private const int HeaderLength = 8;
    private const int EntryLength = 12;

    /// <param name="segment">An APP1 segment without marker and length.</param>
    public static int Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8))
        {
            return Upright;
        }
        var tiff = segment[6..];
        if (tiff.Length < HeaderLength || !IsTiff(tiff, out var little))
        {
            return Upright;
        }
        var at = Number32(tiff[4..], little);
        return at > tiff.Length - 2 ? Upright : InDirectory(tiff[(int)at..], little);
    }

    /// <summary>A whole APP1 segment that says only this.</summary>
    public static byte[] Segment(int orientation) =>
        [
            0xFF,
            0xE1,
            0,
            34,
            .. "Exif\0\0MM\0*\0\0\0\b\0\u0001"u8,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte)orientation,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

    private static int InDirectory(ReadOnlySpan<byte> directory, bool little)
    {
        var entries = Number16(directory, little);
        for (var i = 0; i < entries; i++)
        {
            var start = 2 + (i * EntryLength);
            if (start + EntryLength > directory.Length)
            {
                return Upright;
            }
            var entry = directory.Slice(start, EntryLength);
            if (Number16(entry, little) == Tag)
            {
                var value = Number16(entry[8..], little);
                return value is >= Upright and <= Most ? value : Upright;
            }
        }
        return Upright;
    }

    private static bool IsTiff(ReadOnlySpan<byte> tiff, out bool little)
    {
        little = tiff.StartsWith("II*\0"u8);
        return little || tiff.StartsWith("MM\0*"u8);
    }

    private static int Number16(ReadOnlySpan<byte> bytes, bool little) =>
        little
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool little) =>
        little
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
