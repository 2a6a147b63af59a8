using System.Buffers.Binary;

namespace CompetenceMatch.Core.Uploads;

/// <summary>The segments a JPEG decoder works from: whether each is well formed and fits those before it.</summary>
internal sealed class JpegTables
{
    private const int TableLength = 64;
    private const int CodeLengths = 16;
    private readonly HashSet<int> quantisation = [];
    private readonly HashSet<int> codes = [];
    private readonly Dictionary<byte, int> components = [];
    private bool isProgressive;
    private int scans;

    public int Width { get; private set; }
    public int Height { get; private set; }

    public bool IsWhole => components.Count > 0 && scans > 0;

    /// <summary>False for what is wrong or of a kind that browsers do not show (lossless, arithmetic, hierarchical).</summary>
    public bool Take(byte marker, ReadOnlySpan<byte> payload) =>
        marker switch
        {
            0xC0 or 0xC1 or 0xC2 => Frame(payload, marker == 0xC2),
            0xC4 => Huffman(payload),
            0xDB => Quantisation(payload),
            0xDD => payload.Length == 2,
            0xDA => Scan(payload),
            _ => false,
        };

    private bool Frame(ReadOnlySpan<byte> payload, bool progressive)
    {
        if (components.Count > 0 || payload.Length < 6 || payload[0] != 8)
        {
            return false;
        }
        Height = BinaryPrimitives.ReadUInt16BigEndian(payload[1..]);
        Width = BinaryPrimitives.ReadUInt16BigEndian(payload[3..]);
        isProgressive = progressive;
        var count = payload[5];
        if (count is not (1 or 3 or 4) || payload.Length != 6 + (3 * count))
        {
            return false;
        }
        for (var at = 6; at < payload.Length; at += 3)
        {
            var (across, down) = (payload[at + 1] >> 4, payload[at + 1] & 15);
            if (
                across is < 1 or > 4
                || down is < 1 or > 4
                || payload[at + 2] > 3
                || !components.TryAdd(payload[at], payload[at + 2])
            )
            {
                return false;
            }
        }
        return Width > 0 && Height > 0;
    }

    private bool Quantisation(ReadOnlySpan<byte> payload)
    {
        while (payload.Length > 0)
        {
            var length = 1 + (payload[0] >> 4 == 0 ? TableLength : 2 * TableLength);
            if (payload[0] >> 4 > 1 || (payload[0] & 15) > 3 || payload.Length < length)
            {
                return false;
            }
            quantisation.Add(payload[0] & 15);
            payload = payload[length..];
        }
        return true;
    }

    private bool Huffman(ReadOnlySpan<byte> payload)
    {
        while (payload.Length > 0)
        {
            if (payload.Length < 1 + CodeLengths || payload[0] is not (<= 3 or >= 16 and <= 19))
            {
                return false;
            }
            var (values, free) = (0, 1);
            foreach (var count in payload.Slice(1, CodeLengths))
            {
                free = (free * 2) - count;
                values += count;
                if (free < 0)
                {
                    return false;
                }
            }
            if (values is 0 or > 256 || payload.Length < 1 + CodeLengths + values)
            {
                return false;
            }
            codes.Add(payload[0]);
            payload = payload[(1 + CodeLengths + values)..];
        }
        return true;
    }

    private bool Scan(ReadOnlySpan<byte> payload)
    {
        if (
            payload.Length < 1
            || payload[0] is < 1 or > 4
            || payload.Length != 4 + (2 * payload[0])
        )
        {
            return false;
        }
        var (from, to, refines) = (payload[^3], payload[^2], payload[^1] >> 4 > 0);
        if (isProgressive && (from > to || to >= TableLength))
        {
            return false;
        }
        var (needsDc, needsAc) = isProgressive ? (from == 0 && !refines, from > 0) : (true, true);
        for (var at = 1; at < payload.Length - 3; at += 2)
        {
            if (
                !components.TryGetValue(payload[at], out var table)
                || !quantisation.Contains(table)
                || (needsDc && !codes.Contains(payload[at + 1] >> 4))
                || (needsAc && !codes.Contains(16 + (payload[at + 1] & 15)))
            )
            {
                return false;
            }
        }
        scans++;
        return true;
    }
}
