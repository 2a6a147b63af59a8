using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>A JPEG that is written anew, segment by segment: what a decoder needs, and how the camera was held.</summary>
internal sealed class JpegCopy : IDisposable
{
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;
    private const int AdobeLength = 12;

    // Units and density follow the name and version; a thumbnail may follow them.
    private const int JfifLength = 14;

    private readonly MemoryStream rest = new();
    private readonly JpegTables tables = new();
    private byte[] first = [];
    private int orientation = ExifOrientation.Upright;

    public bool IsWhole => tables.IsWhole;

    /// <summary>False for a segment that is wrong or of a kind that browsers do not show.</summary>
    public bool Take(byte marker, ReadOnlySpan<byte> payload)
    {
        switch (marker)
        {
            case Jfif when payload.StartsWith("JFIF\0"u8) && payload.Length >= JfifLength:
                first = [0xFF, Jfif, 0, JfifLength + 2, .. payload[..12], 0, 0];
                return true;
            case Exif when orientation == ExifOrientation.Upright:
                orientation = ExifOrientation.Read(payload);
                return true;
            case Adobe when payload.StartsWith("Adobe"u8) && payload.Length >= AdobeLength:
                Write(Adobe, payload[..AdobeLength]);
                return true;
            case >= Jfif and <= 0xEF or Comment:
                return true;
            default:
                Write(marker, payload);
                return tables.Take(marker, payload);
        }
    }

    public void Take(ReadOnlySpan<byte> pixels) => rest.Write(pixels);

    public CleanedImage Close()
    {
        byte[] held =
            orientation == ExifOrientation.Upright ? [] : ExifOrientation.Segment(orientation);
        return new CleanedImage(
            [0xFF, 0xD8, .. first, .. held, .. rest.ToArray(), 0xFF, 0xD9],
            tables.Width,
            tables.Height
        );
    }

    public void Dispose() => rest.Dispose();

    private void Write(byte marker, ReadOnlySpan<byte> payload)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(payload.Length + 2));
        rest.Write(head);
        rest.Write(payload);
    }
}
