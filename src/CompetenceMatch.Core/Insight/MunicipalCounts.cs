using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Insight;

/// <summary>People by municipality, within the regions, counties and the country, as it may be shown.</summary>
public sealed class MunicipalCounts
{
    private readonly ShownTable table;
    private readonly Dictionary<string, int> leaves;

    /// <param name="homes">One municipality code for each person; unknown ones are not counted.</param>
    public MunicipalCounts(CountryAreas areas, Taxonomy taxonomy, IEnumerable<string?> homes)
    {
        var codes = taxonomy.Municipalities.Keys.Order(StringComparer.Ordinal).ToList();
        var parents = areas.All.Select(area => areas.Tree.Parent(area.Number));
        var regions = codes.Select(code => areas.RegionOf(code)!.Number);
        leaves = codes
            .Select((code, at) => (code, Number: areas.All.Count + at))
            .ToDictionary(pair => pair.code, pair => pair.Number, StringComparer.Ordinal);
        var counts = new CountTable(new AreaTree(parents.Concat(regions)), kinds: 1);
        foreach (var home in homes)
        {
            if (home is not null && leaves.TryGetValue(home, out var leaf))
            {
                counts.Add(leaf, kind: 0);
            }
        }
        table = Suppression.Publish(counts)[0];
    }

    /// <summary>Null = hidden.</summary>
    public int? In(string municipality) => table.Total(leaves[municipality]);

    /// <summary>Null = hidden.</summary>
    public int? In(FigureArea area) => table.Total(area.Number);
}
