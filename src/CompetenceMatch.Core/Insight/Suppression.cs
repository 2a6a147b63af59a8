namespace CompetenceMatch.Core.Insight;

/// <summary>
/// Figures about few people are not shown, and not so that they follow from what is shown: every hidden
/// figure can have at least two values that agree with all published ones, in all tables together.
/// </summary>
public static class Suppression
{
    /// <summary>The fewest people a shown figure may stand for.</summary>
    public const int Fewest = 5;

    /// <summary>The count, or null where it is below <see cref="Fewest"/>; only for a figure that stands alone.</summary>
    public static int? Shown(int count) => count < Fewest ? null : count;

    /// <summary>What may be published of tables that count the same people by one attribute each.</summary>
    /// <remarks>
    /// Totals come first, because all tables share them. Where a total is hidden its whole row is, so a person
    /// who is moved between such areas changes no table; that keeps the tables safe together.
    /// </remarks>
    public static IReadOnlyList<ShownTable> Publish(params IReadOnlyList<CountTable> tables)
    {
        if (tables.Count == 0)
        {
            return [];
        }
        var hidden = HiddenTotals(tables[0]);
        return [.. tables.Select(table => Publish(table, hidden))];
    }

    private static bool[] HiddenTotals(CountTable table)
    {
        var areas = table.Areas;
        var flow = new CountFlow();
        var arcs = new int[areas.Count];
        for (var area = 0; area < areas.Count; area++)
        {
            var total = table.Total(area);
            arcs[area] = flow.Add(Around(areas, area), Inside(area), total, areas.Leaves(area));
            if (areas.IsLeaf(area))
            {
                flow.Hide(flow.Add(Inside(area), Outside, total, worth: 1));
            }
        }
        flow.Protect(arcs.Where((_, area) => table.Total(area) < Fewest));
        return [.. arcs.Select(flow.IsHidden)];
    }

    private static ShownTable Publish(CountTable table, bool[] hiddenTotals)
    {
        var areas = table.Areas;
        var flow = new CountFlow();
        var cells = new int[areas.Count, table.Kinds];
        var few = new List<int>();
        for (var area = 0; area < areas.Count; area++)
        {
            var total = flow.Add(Around(areas, area), Inside(area), table.Total(area), worth: null);
            if (hiddenTotals[area])
            {
                flow.Hide(total);
            }
            for (var kind = 0; kind < table.Kinds; kind++)
            {
                var cell = Cell(flow, table, area, kind);
                cells[area, kind] = cell;
                if (hiddenTotals[area] || table.Count(area, kind) < Fewest)
                {
                    few.Add(cell);
                }
            }
        }
        flow.Protect(few);
        return new ShownTable(
            table,
            area => hiddenTotals[area],
            (area, kind) => flow.IsHidden(cells[area, kind])
        );
    }

    // People flow in through the totals, from the whole country to a leaf, and out again through one kind.
    private static int Cell(CountFlow flow, CountTable table, int area, int kind)
    {
        var areas = table.Areas;
        var from = areas.IsLeaf(area) ? Inside(area) : OfKind(area);
        var to = areas.Parent(area) < 0 ? Outside : OfKind(areas.Parent(area));
        return flow.Add(from, to, table.Count(area, kind), areas.Leaves(area));

        int OfKind(int one) => Inside(areas.Count) + (one * table.Kinds) + kind;
    }

    private const int Outside = 0;

    private static int Inside(int area) => area + 1;

    private static int Around(AreaTree areas, int area) => Inside(areas.Parent(area));
}
