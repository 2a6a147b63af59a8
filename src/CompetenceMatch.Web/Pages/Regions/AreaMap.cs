using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Maps;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>The map of one figure: the country whole, or a county with what lies around it.</summary>
public sealed class AreaMap
{
    private const int Margin = 14;

    public AreaMap(HexMap map, RegionFigures figures, FigureArea area, AreaFigure chosen)
    {
        var around = area.Kind == AreaKind.Region ? figures.Areas.Parent(area)! : area;
        var regions = figures.Areas.Of(AreaKind.Region).ToList();
        bool IsInside(FigureArea region) =>
            figures.Areas.Tree.Around(region.Number).Contains(around.Number);
        var inside = regions.Where(IsInside).ToList();
        var values = inside.ToDictionary(region => region, region => chosen.Of(figures, region));
        Scale = chosen.IsShare
            ? MapScale.OfShares()
            : MapScale.OfCounts(values.Values.OfType<double>());
        Frame = MapFrame.Around(inside.Select(region => Shape(region).Frame)).Wider(Margin);
        Areas =
        [
            .. regions
                .Where(region => Shape(region).Frame.Touches(Frame))
                .Select(region => new MapArea(
                    region,
                    Shape(region).Path,
                    values.GetValueOrDefault(region),
                    Scale.ClassOf(values.GetValueOrDefault(region)),
                    !values.ContainsKey(region)
                ))
                .OrderByDescending(one => one.IsOutside)
                .ThenBy(one => one.Area == area),
        ];
        Letters = Math.Max(6, Frame.Width / (area.Kind == AreaKind.Country ? 36 : 30));
        Labels = MapLabels.Place(
            inside
                .OrderByDescending(region => region.Inhabitants)
                .Select(region => Named(region, map.Centre(region.Code))),
            Frame,
            Letters,
            most: area.Kind == AreaKind.Country ? 9 : 20
        );

        MapShape Shape(FigureArea region) => map.Regions[region.Code];
    }

    public MapFrame Frame { get; }
    public MapScale Scale { get; }

    /// <summary>In the order they are drawn.</summary>
    public IReadOnlyList<MapArea> Areas { get; }
    public IReadOnlyList<MapLabel> Labels { get; }

    /// <summary>Height of the letters, in the map's units.</summary>
    public int Letters { get; }

    /// <summary>How much of its place a hexagon of a class fills, so that colour is not alone in telling.</summary>
    public static double Size(int shade) => 0.42 + (0.12 * shade);

    // A region with two centres is named after both; one is enough on a map.
    private static (string, int, int) Named(FigureArea region, (int X, int Y) at) =>
        (region.Name.Split('/')[0], at.X, at.Y);
}
