using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Maps;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>One labour-market region.</summary>
public sealed class RegionModel(RegionBook book, HexMap map, Labels labels, Taxonomy taxonomy)
    : AreaPage(book, map)
{
    /// <summary>Their names, the centre first.</summary>
    public IEnumerable<string> Municipalities =>
        taxonomy.Regions[Area.Code].Municipalities.Select(one => labels.Municipality(one.Code));

    public Task<IActionResult> OnGetAsync(string code) => Show(AreaKind.Region, code);
}
