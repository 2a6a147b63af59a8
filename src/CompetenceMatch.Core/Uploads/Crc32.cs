namespace CompetenceMatch.Core.Uploads;

/// <summary>The checksum of PNG chunks (ISO 3309).</summary>
internal static class Crc32
{
    private static readonly uint[] table = [.. Enumerable.Range(0, 256).Select(Row)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc = table[(crc ^ one) & 0xFF] ^ (crc >> 8);
        }
        return ~crc;
    }

    private static uint Row(int number)
    {
        var crc = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }
        return crc;
    }
}
