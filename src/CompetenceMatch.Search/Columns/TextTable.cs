using System.Text;

namespace CompetenceMatch.Search.Columns;

/// <summary>Many texts as UTF-8 behind one another, found by number.</summary>
internal sealed class TextTable(Column<byte> bytes, Column<int> starts)
{
    public int Count => starts.Length - 1;

    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            var places = starts.Span;
            return bytes.Span[places[number]..places[number + 1]];
        }
    }

    public string Text(int number) => Encoding.UTF8.GetString(this[number]);

    public string[] All()
    {
        var texts = new string[Count];
        for (var number = 0; number < texts.Length; number++)
            texts[number] = Text(number);
        return texts;
    }

    public static TextTable Of(IEnumerable<string> texts)
    {
        var bytes = new MemoryStream();
        var starts = new List<int> { 0 };
        foreach (var text in texts)
        {
            bytes.Write(Encoding.UTF8.GetBytes(text));
            starts.Add(checked((int)bytes.Length));
        }

        return new TextTable(bytes.ToArray(), new Column<int>(starts));
    }

    /// <summary>In a short table that is not sorted; -1 = not there.</summary>
    public int Number(string text)
    {
        for (var number = 0; number < Count; number++)
        {
            if (Text(number) == text)
                return number;
        }

        return -1;
    }

    /// <summary>In a table sorted by bytes: the first number whose text is not before the one asked.</summary>
    public int LowerBound(ReadOnlySpan<byte> asked)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(asked) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>In a sorted table: the numbers of the texts that begin so.</summary>
    public (int From, int To) Beginning(ReadOnlySpan<byte> prefix)
    {
        var from = LowerBound(prefix);
        var (low, high) = (from, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(prefix))
                low = middle + 1;
            else
                high = middle;
        }

        return (from, low);
    }

    public void Write(ColumnWriter to)
    {
        to.Add(bytes);
        to.Add(starts);
    }

    public static TextTable Read(ColumnReader from) => new(from.Next<byte>(), from.Next<int>());
}
