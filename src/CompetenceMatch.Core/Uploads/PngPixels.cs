using System.IO.Compression;

namespace CompetenceMatch.Core.Uploads;

/// <summary>Unpacks a PNG's pixels in a small window, to see that they are all there and no more.</summary>
internal static class PngPixels
{
    private const int HighestFilter = 4;
    private const int Window = 64 * 1024;

    // Adam7: first column and row, and the steps between them, of each pass.
    private static readonly (int X, int Y, int Across, int Down)[] passes =
    [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];

    public static bool AreWhole(PngHeader header, MemoryStream packed)
    {
        packed.Position = 0;
        using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
        var window = new byte[Window];
        try
        {
            foreach (var (rows, length) in Passes(header))
            {
                for (long row = 0; row < rows; row++)
                {
                    if (
                        pixels.ReadByte() is < 0 or > HighestFilter
                        || !Skip(pixels, length - 1, window)
                    )
                    {
                        return false;
                    }
                }
            }
            return pixels.ReadByte() < 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static IEnumerable<(long Rows, long Length)> Passes(PngHeader header) =>
        header.IsInterlaced
            ? passes
                .Select(pass =>
                    (
                        Rows: Steps(header.Height, pass.Y, pass.Down),
                        Pixels: Steps(header.Width, pass.X, pass.Across)
                    )
                )
                .Where(pass => pass is { Rows: > 0, Pixels: > 0 })
                .Select(pass => (pass.Rows, header.RowLength(pass.Pixels)))
            : [(header.Height, header.RowLength(header.Width))];

    private static long Steps(uint size, int from, int step) =>
        size <= from ? 0 : (size - from + step - 1) / step;

    private static bool Skip(Stream pixels, long bytes, byte[] window)
    {
        while (bytes > 0)
        {
            var read = pixels.Read(window, 0, (int)Math.Min(bytes, window.Length));
            if (read == 0)
            {
                return false;
            }
            bytes -= read;
        }
        return true;
    }
}
