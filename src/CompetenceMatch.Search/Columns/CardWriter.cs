using System.Buffers;
using System.Text;

namespace CompetenceMatch.Search.Columns;

/// <summary>The small pieces that a card is written in: numbers in as few bytes as they need, texts by number.</summary>
internal sealed class CardWriter(Numbering<string> texts)
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public int Length => bytes.WrittenCount;
    public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(ulong number)
    {
        for (; number >= 0x80; number >>= 7)
            Byte((byte)(number | 0x80));
        Byte((byte)number);
    }

    /// <summary>Null is 0; small numbers of either sign stay small.</summary>
    public void Optional(int? number) =>
        Number(number is { } n ? (((ulong)(uint)n << 1) ^ (n < 0 ? 0x1_FFFF_FFFFUL : 0)) + 1 : 0);

    public void Optional<T>(T? choice)
        where T : struct, Enum =>
        Optional(choice is { } chosen ? (int?)Convert.ToInt32(chosen, null) : null);

    public void Optional(bool? answer) =>
        Byte(
            answer switch
            {
                null => 0,
                false => 1,
                true => 2,
            }
        );

    /// <summary>Once in the table however many write it.</summary>
    public void Shared(string? text) => Number(text is null ? 0 : (ulong)texts[text] + 1);

    public void Own(string text)
    {
        Number((ulong)Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
    }

    public void Each<T>(IReadOnlyList<T> items, Action<CardWriter, T> write)
    {
        Number((ulong)items.Count);
        foreach (var item in items)
            write(this, item);
    }

    private void Byte(byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }
}
