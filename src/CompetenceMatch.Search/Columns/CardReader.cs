using System.Text;

namespace CompetenceMatch.Search.Columns;

/// <summary>Reads the pieces that <see cref="CardWriter"/> wrote, in the same order.</summary>
internal ref struct CardReader(ReadOnlySpan<byte> bytes, TextTable texts)
{
    public delegate T Item<out T>(ref CardReader from);

    private ReadOnlySpan<byte> rest = bytes;

    public ulong Number()
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    public int? Optional()
    {
        var written = Number();
        if (written == 0)
            return null;
        var number = written - 1;
        return (number & 1) == 0 ? (int)(number >> 1) : (int)~(number >> 1);
    }

    public T? Optional<T>()
        where T : struct, Enum =>
        Optional() is { } number ? (T)Enum.ToObject(typeof(T), number) : null;

    public bool? Answer() =>
        Byte() switch
        {
            0 => null,
            1 => false,
            _ => true,
        };

    public string? Shared() =>
        Number() is var number and > 0 ? texts.Text((int)(number - 1)) : null;

    public string Own()
    {
        var length = (int)Number();
        var text = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return text;
    }

    public T[] Each<T>(Item<T> read)
    {
        var items = new T[(int)Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(ref this);
        return items;
    }

    private byte Byte()
    {
        var first = rest[0];
        rest = rest[1..];
        return first;
    }
}
