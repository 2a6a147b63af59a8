using System.Globalization;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Welcome.RecognitionBoard;

/// <summary>
/// Who waits for a recognition and what would open if a course or an exam were offered; only counts, so that any welcome team
/// may look across borders.
/// </summary>
public sealed class IndexModel(RecognitionBook book, CountryAreas areas, Acting acting) : PageModel
{
    private const int MostOpenings = 12;

    private static readonly StringComparer names = StringComparer.Create(
        CultureInfo.GetCultureInfo("nb"),
        ignoreCase: true
    );

    [BindProperty(SupportsGet = true, Name = "fylke")]
    public string? CountyCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "region")]
    public string? RegionCode { get; set; }

    public RecognitionFigures? Figures { get; private set; }
    public FigureArea County { get; private set; } = null!;

    /// <summary>The county, or a region of it.</summary>
    public FigureArea Area { get; private set; } = null!;

    public IEnumerable<FigureArea> Counties =>
        areas.Of(AreaKind.County).OrderBy(county => county.Name, names);

    /// <summary>What would open for most people first; only what may be shown.</summary>
    public IReadOnlyList<Opening> Openings { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Figures = book.Current;
        var region = areas.Find(AreaKind.Region, RegionCode ?? "");
        County = region is not null
            ? areas.Parent(region)!
            : areas.Find(AreaKind.County, CountyCode ?? "") ?? await Own();
        Area = region ?? County;
        if (Figures is not null)
            Openings =
            [
                .. Open(Figures.Demand).OrderByDescending(one => one.People).Take(MostOpenings),
            ];
    }

    /// <summary>The area itself and what is in it: the regions of a county, the occupations of a region.</summary>
    public IEnumerable<BoardLine> Lines(OccupationAreas places, Func<int, int?> people)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Area == County
            ? areas
                .Within(County)
                .OrderBy(region => region.Name, names)
                .Select(region => new BoardLine(
                    region.Number,
                    region,
                    Link: RecognitionBoardLinks.Region(region)
                ))
                .Prepend(new BoardLine(County.Number, County))
            : places
                .In(Area)
                .Where(row => people(row.Number) is not null)
                .Select(row => new BoardLine(row.Number, Area, row.Occupation))
                .Prepend(new BoardLine(Area.Number, Area));
    }

    private IEnumerable<Opening> Open(DemandFigures demand) =>
        from line in Lines(demand.Areas, demand.People)
        where line.Area == Area
        from lack in DemandFigures.Offers
        let count = demand.Lacking(line.Number, lack)
        where count is not null
        select new Opening(
            lack,
            count.Value,
            line.Occupation,
            line.Occupation is { } code ? demand.Posts(Area, code) : demand.Posts(Area)
        );

    private async Task<FigureArea> Own()
    {
        var home = areas.RegionOf((await acting.Organisation())?.Municipality);
        return home is null ? Counties.First() : areas.Parent(home)!;
    }
}
