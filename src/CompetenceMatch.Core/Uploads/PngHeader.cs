using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>Size and form of a PNG's pixels.</summary>
internal sealed record PngHeader(uint Width, uint Height, int Depth, int Colour, bool IsInterlaced)
{
    public bool NeedsPalette => Colour == 3;

    private int Channels =>
        Colour switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

    public static PngHeader? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13 || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            return null;
        }
        var header = new PngHeader(
            BinaryPrimitives.ReadUInt32BigEndian(data),
            BinaryPrimitives.ReadUInt32BigEndian(data[4..]),
            data[8],
            data[9],
            data[12] == 1
        );
        return header.IsAllowed ? header : null;
    }

    /// <summary>Of one row of so many pixels, with the byte that names its filter.</summary>
    public long RowLength(long pixels) => 1 + (((pixels * Channels * Depth) + 7) / 8);

    private bool IsAllowed =>
        Width is > 0 and <= int.MaxValue
        && Height is > 0 and <= int.MaxValue
        && (Colour, Depth)
            is
                (0, 1 or 2 or 4 or 8 or 16)
                or
                (3, 1 or 2 or 4 or 8)
                or
                (2 or 4 or 6, 8 or 16);
}
