using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Search.Candidates;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>Registered competence beside needs in the 159 labour-market regions; fewest five are shown.</summary>
internal sealed class RegionFigures(CmDbContext database, CandidateIndex index, Taxonomy taxonomy)
{
    public async Task<IReadOnlyList<RegionFigure>> All(DateOnly today)
    {
        var people = People(today);
        var needs = await Needs();
        var regions = taxonomy
            .Regions.Values.OrderBy(region => region.Code, StringComparer.Ordinal)
            .ToList();
        // People are hidden where they are few, and never so that one hidden cell follows from a total.
        var shown = Suppression.Row([
            .. regions.Select(region => people.GetValueOrDefault(region.Code)),
        ]);
        return
        [
            .. regions.Select(
                (region, at) =>
                    new RegionFigure(
                        region.Code,
                        region.Name,
                        region
                            .Municipalities.Select(one => one.County)
                            .Distinct()
                            .Order(StringComparer.Ordinal)
                            .ToList(),
                        shown[at],
                        Suppression.Shown(needs.GetValueOrDefault(region.Code)),
                        region.Municipalities.Sum(one => one.Population)
                    )
            ),
        ];
    }

    private Dictionary<string, int> People(DateOnly today) =>
        index
            .Search(new CandidateQuery { IncludeWouldMove = false, PageSize = 1 }, today)
            .Facets.Single(facet => facet.Id == FacetId.Region)
            .Values.ToDictionary(
                value => value.Value,
                value => value.Count,
                StringComparer.Ordinal
            );

    private async Task<Dictionary<string, int>> Needs() =>
        (
            await database
                .Needs.AsNoTracking()
                .Where(need => need.State == NeedState.Published)
                .Select(need => need.Content)
                .ToListAsync()
        )
            .Where(need =>
                need.Municipality is not null
                && taxonomy.Municipalities.ContainsKey(need.Municipality)
            )
            .GroupBy(need => taxonomy.Municipalities[need.Municipality!].Region)
            .ToDictionary(
                group => group.Key,
                group => group.Sum(need => need.Count),
                StringComparer.Ordinal
            );
}
