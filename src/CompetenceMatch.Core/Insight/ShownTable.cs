namespace CompetenceMatch.Core.Insight;

/// <summary>A table as it may be published; null = hidden.</summary>
public sealed class ShownTable
{
    private readonly int?[] totals;
    private readonly int?[,] counts;

    internal ShownTable(CountTable table, Func<int, bool> hidesTotal, Func<int, int, bool> hides)
    {
        totals = new int?[table.Areas.Count];
        counts = new int?[table.Areas.Count, table.Kinds];
        for (var area = 0; area < table.Areas.Count; area++)
        {
            totals[area] = hidesTotal(area) ? null : table.Total(area);
            for (var kind = 0; kind < table.Kinds; kind++)
            {
                counts[area, kind] = hides(area, kind) ? null : table.Count(area, kind);
            }
        }
    }

    public int Kinds => counts.GetLength(1);

    /// <summary>People of all kinds in the area.</summary>
    public int? Total(int area) => totals[area];

    public int? Count(int area, int kind) => counts[area, kind];

    /// <summary>The part of the kinds <paramref name="of"/> that is <paramref name="kind"/>, 0–1; null where a count it needs is hidden or nobody is counted.</summary>
    public double? Share(int area, int kind, params ReadOnlySpan<int> of)
    {
        var sum = 0;
        foreach (var one in of)
        {
            if (counts[area, one] is not { } count)
            {
                return null;
            }
            sum += count;
        }
        return sum > 0 && counts[area, kind] is { } part ? (double)part / sum : null;
    }
}
