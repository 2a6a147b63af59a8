using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>Reads a JPEG segment by segment (ITU-T T.81) and writes it anew with what a decoder needs and nothing else.</summary>
internal static class JpegFile
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;

    /// <summary>Null if it is not whole. What follows the end of the picture is not copied.</summary>
    public static CleanedImage? Clean(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, Start, ..])
        {
            return null;
        }
        using var copy = new JpegCopy();
        var at = 2;
        while (Marker(file, ref at) is { } marker && marker != End)
        {
            if (
                Segment(file, ref at) is not { } range
                || !copy.Take(marker, file[range])
                || (marker == Scan && !CopyScan(file, ref at, copy))
            )
            {
                return null;
            }
        }
        return copy.IsWhole && IsAtEnd(file, at) ? copy.Close() : null;
    }

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
    private static bool CopyScan(ReadOnlySpan<byte> file, ref int at, JpegCopy to)
    {
        var from = at;
        while (at + 1 < file.Length)
        {
            if (file[at] == 0xFF && file[at + 1] is not (0 or 0xFF or >= 0xD0 and <= 0xD7))
            {
                to.Take(file[from..at]);
                return at > from;
            }
            at++;
        }
        return false;
    }
}
