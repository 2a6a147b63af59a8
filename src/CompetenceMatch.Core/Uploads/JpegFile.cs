using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>Reads a JPEG segment by segment (ITU-T T.81) and writes it anew with what a decoder needs and nothing else.</summary>
internal static class JpegFile
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;
    private const int AdobeLength = 12;

    // Units and density follow the name and version; a thumbnail may follow them.
    private const int JfifLength = 14;

    /// <summary>Null if it is not whole. What follows the end of the picture is not copied.</summary>
    public static CleanedImage? Clean(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, Start, ..])
        {
            return null;
        }
        var tables = new JpegTables();
        List<byte> first = [];
        var orientation = ExifOrientation.Upright;
        using var rest = new MemoryStream(file.Length);
        var at = 2;
        while (Marker(file, ref at) is { } marker && marker != End)
        {
            if (Segment(file, ref at) is not { } range)
            {
                return null;
            }
            var payload = file[range];
            switch (marker)
            {
                case Jfif when first.Count == 0 && IsJfif(payload):
                    first = [0xFF, Jfif, 0, JfifLength + 2, .. payload[..12], 0, 0];
                    break;
                case Exif when orientation == ExifOrientation.Upright:
                    orientation = ExifOrientation.Read(payload);
                    break;
                case Adobe when payload.StartsWith("Adobe"u8) && payload.Length >= AdobeLength:
                    Write(rest, Adobe, payload[..AdobeLength]);
                    break;
                case >= Jfif and <= 0xEF or Comment:
                    break;
                default:
                    if (!tables.Take(marker, payload))
                    {
                        return null;
                    }
                    Write(rest, marker, payload);
                    break;
            }
            if (marker == Scan && !CopyScan(file, ref at, rest))
            {
                return null;
            }
        }
        return tables.IsWhole && IsAtEnd(file, at)
            ? new CleanedImage(Join(first, orientation, rest), tables.Width, tables.Height)
            : null;
    }

    private static bool IsJfif(ReadOnlySpan<byte> payload) =>
        payload.StartsWith("JFIF\0"u8) && payload.Length >= JfifLength;

    // Null at the end of the file and where no marker stands; any number of FF may fill up before one.
    private static byte? Marker(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != 0xFF)
        {
            return null;
        }
        while (at < file.Length && file[at] == 0xFF)
        {
            at++;
        }
        return at < file.Length ? file[at++] : null;
    }

    private static bool IsAtEnd(ReadOnlySpan<byte> file, int at) =>
        at >= 2 && file[at - 1] == End && file[at - 2] == 0xFF;

    private static Range? Segment(ReadOnlySpan<byte> file, ref int at)
    {
        if (at + 2 > file.Length)
        {
            return null;
        }
        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        var from = at + 2;
        at += length;
        return length < 2 || at > file.Length ? null : from..at;
    }

    // Coded pixels go on until a marker that is neither a stuffed FF nor a restart.
    private static bool CopyScan(ReadOnlySpan<byte> file, ref int at, MemoryStream to)
    {
        var from = at;
        while (at + 1 < file.Length)
        {
            if (file[at] == 0xFF && file[at + 1] is not (0 or 0xFF or >= 0xD0 and <= 0xD7))
            {
                to.Write(file[from..at]);
                return at > from;
            }
            at++;
        }
        return false;
    }

    private static void Write(MemoryStream to, byte marker, ReadOnlySpan<byte> payload)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(payload.Length + 2));
        to.Write(head);
        to.Write(payload);
    }

    private static byte[] Join(List<byte> first, int orientation, MemoryStream rest) =>
        [
            0xFF,
            Start,
            .. first,
            .. orientation == ExifOrientation.Upright ? [] : ExifOrientation.Segment(orientation),
            .. rest.ToArray(),
            0xFF,
            End,
        ];
}
