using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Maps;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>The whole country with its 159 regions.</summary>
public sealed class IndexModel(RegionBook book, HexMap map) : AreaPage(book, map)
{
    public Task<IActionResult> OnGetAsync() => Show(AreaKind.Country, "");
}
