using CompetenceMatch.Core.Insight;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Maps;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>One county with its regions.</summary>
public sealed class CountyModel(RegionBook book, HexMap map) : AreaPage(book, map)
{
    public Task<IActionResult> OnGetAsync(string code) => Show(AreaKind.County, code);
}
