using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>Values and the rows that have them, while a segment is built.</summary>
internal sealed class PairList
{
    private readonly List<int> values = [];
    private readonly List<int> rows = [];

    public int Count => values.Count;
    public ReadOnlySpan<int> Values => CollectionsMarshal.AsSpan(values);
    public ReadOnlySpan<int> Rows => CollectionsMarshal.AsSpan(rows);

    public void Add(int value, int row)
    {
        values.Add(value);
        rows.Add(row);
    }

    /// <summary>Unless the same row has the value already; rows come one after the other.</summary>
    public void AddOnce(int value, int row)
    {
        for (var i = rows.Count - 1; i >= 0 && rows[i] == row; i--)
        {
            if (values[i] == value)
                return;
        }

        Add(value, row);
    }
}
