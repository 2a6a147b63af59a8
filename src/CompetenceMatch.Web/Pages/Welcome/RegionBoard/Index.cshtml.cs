using System.Globalization;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Welcome.RegionBoard;

/// <summary>What waits in the municipalities of a county; only counts, so that any welcome team may look across borders.</summary>
public sealed class IndexModel(
    BoardBook book,
    CountryAreas areas,
    Taxonomy taxonomy,
    Labels labels,
    Acting acting
) : PageModel
{
    private static readonly StringComparer names = StringComparer.Create(
        CultureInfo.GetCultureInfo("nb"),
        ignoreCase: true
    );

    [BindProperty(SupportsGet = true, Name = "fylke")]
    public string? CountyCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "sorter")]
    public string? Sort { get; set; }

    public FigureArea County { get; private set; } = null!;
    public Board Board { get; private set; } = null!;
    public IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    /// <summary>Searches of the county's regions that organisations kept as unmet.</summary>
    public int Searches { get; private set; }

    public IEnumerable<FigureArea> Counties =>
        areas.Of(AreaKind.County).OrderBy(county => county.Name, names);

    public string? Sorted(string id) =>
        id != (Sort is "behov" or "uten" or "venter" ? Sort : "navn") ? null
        : id == "navn" ? "ascending"
        : "descending";

    public async Task OnGetAsync()
    {
        County = areas.Find(AreaKind.County, CountyCode ?? "") ?? await Own();
        Board = await book.Now();
        var rows = areas
            .Within(County)
            .SelectMany(region => taxonomy.Regions[region.Code].Municipalities)
            .Select(one => new BoardRow(
                one.Code,
                labels.Municipality(one.Code),
                one.Region,
                Board.Unmatched.GetValueOrDefault(one.Code),
                Board.Alone.In(one.Code),
                Board.Waiting.In(one.Code)
            ))
            .OrderBy(row => row.Name, names)
            .ToList();
        Rows = Sort switch
        {
            "behov" => [.. rows.OrderByDescending(row => row.Unmatched)],
            "uten" => [.. rows.OrderByDescending(row => row.Alone ?? -1)],
            "venter" => [.. rows.OrderByDescending(row => row.Waiting ?? -1)],
            _ => rows,
        };
        Searches = areas
            .Within(County)
            .Sum(region => Board.Searches.GetValueOrDefault(region.Code));
    }

    private async Task<FigureArea> Own()
    {
        var home = areas.RegionOf((await acting.Organisation())?.Municipality);
        return home is null ? Counties.First() : areas.Parent(home)!;
    }
}
