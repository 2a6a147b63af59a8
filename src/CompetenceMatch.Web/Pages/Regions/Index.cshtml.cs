using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>The public list of regions; county and order are in the URL.</summary>
public sealed class IndexModel(
    CmDbContext database,
    CandidateIndex index,
    Taxonomy taxonomy,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "fylke")]
    public string? County { get; set; }

    [BindProperty(SupportsGet = true, Name = "sorter")]
    public string? Sort { get; set; }

    public IReadOnlyList<string> Counties { get; private set; } = [];
    public IReadOnlyList<RegionFigure> Regions { get; private set; } = [];
    public DateOnly Today { get; private set; }

    public async Task OnGetAsync()
    {
        Today = time.Today();
        var byName = StringComparer.Create(CultureInfo.GetCultureInfo("nb"), ignoreCase: true);
        var all = await new RegionFigures(database, index, taxonomy).All(Today);
        Counties = [.. all.SelectMany(region => region.Counties).Distinct().Order(byName)];
        var chosen = all.Where(region =>
                string.IsNullOrEmpty(County) || region.Counties.Contains(County)
            )
            .OrderBy(region => region.Name, byName);
        Regions = Sort switch
        {
            "folk" => [.. chosen.OrderByDescending(region => region.People ?? -1)],
            "behov" => [.. chosen.OrderByDescending(region => region.Posts ?? -1)],
            _ => [.. chosen],
        };
    }
}
