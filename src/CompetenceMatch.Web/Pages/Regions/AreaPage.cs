using System.Globalization;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Maps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>The country, a county or a region: the same figures for all three. The chosen figure and the order are in the URL.</summary>
public abstract class AreaPage(RegionBook book, HexMap map) : PageModel
{
    private const string ByName = "navn";

    private static readonly StringComparer names = StringComparer.Create(
        CultureInfo.GetCultureInfo("nb"),
        ignoreCase: true
    );

    [BindProperty(SupportsGet = true, Name = "tall")]
    public string? FigureId { get; set; }

    [BindProperty(SupportsGet = true, Name = "sorter")]
    public string? Sort { get; set; }

    public RegionFigures Figures { get; private set; } = null!;
    public FigureArea Area { get; private set; } = null!;
    public AreaMap Map { get; private set; } = null!;

    /// <summary>The regions of a country or county, in the order asked for.</summary>
    public IReadOnlyList<FigureArea> Regions { get; private set; } = [];

    public AreaFigure Chosen => AreaFigure.Find(FigureId);

    public FigureArea? Parent => Figures.Areas.Parent(Area);

    public IEnumerable<FigureArea> Counties =>
        Figures.Areas.Of(AreaKind.County).OrderBy(county => county.Name, names);

    public string Path => RegionLinks.To(Area);

    /// <summary>The board of the county for welcome teams; their own county's where the page is about the country.</summary>
    public string Board => RegionLinks.Board(Area.Kind == AreaKind.Region ? Parent! : Area);

    /// <summary>Which way a column is sorted, for screen readers; null = not by this one.</summary>
    public string? Sorted(string id) =>
        id != (IsFigure(Sort) ? Sort : ByName) ? null
        : id == ByName ? "ascending"
        : "descending";

    protected async Task<IActionResult> Show(AreaKind kind, string code)
    {
        Figures = await book.Now();
        if (Figures.Areas.Find(kind, code) is not { } area)
            return NotFound();
        Area = area;
        Regions = Ordered(
            Figures
                .Areas.Of(AreaKind.Region)
                .Where(region => Figures.Areas.Tree.Around(region.Number).Contains(area.Number))
        );
        Map = new AreaMap(map, Figures, area, Chosen);
        return Page();
    }

    private static bool IsFigure(string? id) => AreaFigure.All.Any(figure => figure.Id == id);

    private List<FigureArea> Ordered(IEnumerable<FigureArea> regions)
    {
        var byName = regions.OrderBy(region => region.Name, names);
        if (!IsFigure(Sort))
            return [.. byName];
        var figure = AreaFigure.Find(Sort);
        return
        [
            .. byName
                .OrderByDescending(region => figure.Of(Figures, region) ?? -1)
                .ThenBy(region => region.Name, names),
        ];
    }
}
