namespace CompetenceMatch.Search.Columns;

/// <summary>Puts a segment's municipalities in order: by region, then by code.</summary>
internal static class PlaceOrder
{
    /// <summary>The codes in order, and for each of the builder's numbers its rank.</summary>
    public static (TextTable Codes, int[] Ranks) Of(SegmentBuilder from)
    {
        var codes = from.Places.Items.ToArray();
        var regions = new int[codes.Length];
        foreach (var draft in from.Drafts)
            regions[draft.Place] = draft.Region;
        var order = Enumerable
            .Range(0, codes.Length)
            .OrderBy(number => regions[number])
            .ThenBy(number => codes[number], StringComparer.Ordinal)
            .ToArray();
        var ranks = new int[codes.Length];
        for (var rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank;
        return (TextTable.Of(order.Select(number => codes[number])), ranks);
    }
}
