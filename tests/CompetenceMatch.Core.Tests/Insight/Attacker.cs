using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Core.Tests.Insight;

/// <summary>Knows what is published and nothing else, and tries every table near the true ones.</summary>
internal sealed class Attacker(IReadOnlyList<CountTable> truth, IReadOnlyList<ShownTable> shown)
{
    private readonly AreaTree areas = truth[0].Areas;

    /// <summary>Each hidden figure that has only one value in all tables that agree with everything published.</summary>
    public IEnumerable<string> Found()
    {
        var worlds = truth.Select((_, table) => Worlds(table)).ToList();
        // A world is possible when every table can be filled for the same number of people in each area.
        var totals = worlds
            .Select(table => table.Select(Totals).ToHashSet(StringComparer.Ordinal))
            .Aggregate((one, other) => [.. one.Intersect(other)]);
        for (var table = 0; table < truth.Count; table++)
        {
            var possible = worlds[table].Where(world => totals.Contains(Totals(world))).ToList();
            for (var area = 0; area < areas.Count; area++)
            {
                if (shown[table].Total(area) is null && One(possible, world => world.Total(area)))
                {
                    yield return $"total of area {area}";
                }
                for (var kind = 0; kind < truth[table].Kinds; kind++)
                {
                    if (
                        shown[table].Count(area, kind) is null
                        && One(possible, world => world.Count(area, kind))
                    )
                    {
                        yield return $"table {table}, area {area}, kind {kind}";
                    }
                }
            }
        }
    }

    private static bool One(IEnumerable<CountTable> worlds, Func<CountTable, int> value) =>
        worlds.Select(value).Distinct().Take(2).Count() < 2;

    private string Totals(CountTable world) =>
        string.Join(' ', Enumerable.Range(0, areas.Count).Select(world.Total));

    private List<CountTable> Worlds(int table)
    {
        var worlds = new List<(int Leaf, int[] Row)[]> { Array.Empty<(int, int[])>() };
        foreach (var leaf in Enumerable.Range(0, areas.Count).Where(areas.IsLeaf))
        {
            var rows = Rows(table, leaf).ToList();
            worlds =
            [
                .. worlds.SelectMany(world =>
                    rows.Select(row => world.Append((leaf, row)).ToArray())
                ),
            ];
        }
        return
        [
            .. worlds
                .Select(world => World(table, world))
                .Where(world => Agrees(world, shown[table])),
        ];
    }

    // One person more or fewer in each hidden figure is enough to see whether it can differ.
    private IEnumerable<int[]> Rows(int table, int leaf)
    {
        var rows = new List<int[]> { Array.Empty<int>() };
        for (var kind = 0; kind < truth[table].Kinds; kind++)
        {
            var real = truth[table].Count(leaf, kind);
            int[] tried = shown[table].Count(leaf, kind) is { } known
                ? [known]
                : [real, real + 1, Math.Max(0, real - 1)];
            rows =
            [
                .. rows.SelectMany(row =>
                    tried.Distinct().Select(value => row.Append(value).ToArray())
                ),
            ];
        }
        return rows.Where(row => (shown[table].Total(leaf) ?? row.Sum()) == row.Sum());
    }

    private CountTable World(int table, IEnumerable<(int Leaf, int[] Row)> rows)
    {
        var world = new CountTable(areas, truth[table].Kinds);
        foreach (var (leaf, row) in rows)
        {
            for (var kind = 0; kind < row.Length; kind++)
            {
                world.Add(leaf, kind, row[kind]);
            }
        }
        return world;
    }

    private bool Agrees(CountTable world, ShownTable published) =>
        Enumerable
            .Range(0, areas.Count)
            .All(area =>
                (published.Total(area) ?? world.Total(area)) == world.Total(area)
                && Enumerable
                    .Range(0, world.Kinds)
                    .All(kind =>
                        (published.Count(area, kind) ?? world.Count(area, kind))
                        == world.Count(area, kind)
                    )
            );
}
