using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Insight;

/// <summary>The country, its counties and labour-market regions as one tree, so that regions add up to counties.</summary>
/// <remarks>A region that crosses a county border belongs whole to the county of its centre.</remarks>
public sealed class CountryAreas
{
    private readonly Taxonomy taxonomy;
    private readonly Dictionary<(AreaKind, string), FigureArea> byCode;

    public CountryAreas(Taxonomy taxonomy)
    {
        this.taxonomy = taxonomy;
        var regions = taxonomy
            .Regions.Values.Where(region => region.Municipalities.Count > 0)
            .OrderBy(region => region.Code, StringComparer.Ordinal)
            .ToList();
        var counties = regions
            .GroupBy(region => region.Municipalities[0].CountyCode)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var (areas, parents) = (new List<FigureArea>(), new List<int> { -1 });
        areas.Add(new FigureArea(0, AreaKind.Country, "", "", 0));
        foreach (var county in counties)
        {
            var name = county.First().Municipalities[0].County;
            areas.Add(new FigureArea(areas.Count, AreaKind.County, county.Key, name, 0));
            parents.Add(0);
        }
        foreach (var region in regions)
        {
            var people = region.Municipalities.Sum(one => one.Population);
            var parent = 1 + counties.FindIndex(county => county.Contains(region));
            areas.Add(
                new FigureArea(areas.Count, AreaKind.Region, region.Code, region.Name, people)
            );
            areas[parent] = areas[parent] with { Inhabitants = areas[parent].Inhabitants + people };
            areas[0] = areas[0] with { Inhabitants = areas[0].Inhabitants + people };
            parents.Add(parent);
        }
        All = areas;
        Tree = new AreaTree(parents);
        byCode = areas.ToDictionary(area => (area.Kind, area.Code));
    }

    public AreaTree Tree { get; }

    /// <summary>The country first, then counties, then regions, each by code.</summary>
    public IReadOnlyList<FigureArea> All { get; }

    public FigureArea Country => All[0];

    public IEnumerable<FigureArea> Of(AreaKind kind) => All.Where(area => area.Kind == kind);

    public FigureArea? Find(AreaKind kind, string code) => byCode.GetValueOrDefault((kind, code));

    public FigureArea? Parent(FigureArea area) =>
        Tree.Parent(area.Number) is >= 0 and var parent ? All[parent] : null;

    public IEnumerable<FigureArea> Within(FigureArea area) =>
        All.Where(one => Tree.Parent(one.Number) == area.Number);

    /// <summary>The region a municipality lies in; null = not stated or unknown.</summary>
    public FigureArea? RegionOf(string? municipality) =>
        municipality is not null && taxonomy.Municipalities.TryGetValue(municipality, out var row)
            ? Find(AreaKind.Region, row.Region)
            : null;

    /// <summary>Those whose municipality is known, with its region.</summary>
    public IReadOnlyList<(FigureArea Region, T One)> ByRegion<T>(
        IEnumerable<T> all,
        Func<T, string?> municipality
    )
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(municipality);
        var found = new List<(FigureArea, T)>();
        foreach (var one in all)
        {
            if (RegionOf(municipality(one)) is { } region)
            {
                found.Add((region, one));
            }
        }
        return found;
    }
}
