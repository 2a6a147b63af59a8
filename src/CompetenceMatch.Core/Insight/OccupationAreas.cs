using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Insight;

/// <summary>
/// The country, counties and regions with the occupations of each region below it, so that occupations add up to regions.
/// Only a region's occupations with the most people stand alone; the rest is one leaf, so that rows stay readable.
/// </summary>
public sealed class OccupationAreas
{
    /// <summary>Occupations of a region that may have a row of their own.</summary>
    public const int Most = 10;

    private readonly Dictionary<(int, OccupationCode), int> leaves = [];
    private readonly int[] others;
    private readonly List<OccupationRow> rows = [];

    /// <param name="people">Region and occupation of each person who is counted, once.</param>
    public OccupationAreas(
        CountryAreas areas,
        IEnumerable<(FigureArea Region, OccupationCode Occupation)> people
    )
    {
        ArgumentNullException.ThrowIfNull(areas);
        Areas = areas;
        var parents = areas.All.Select(area => areas.Tree.Parent(area.Number)).ToList();
        others = new int[areas.All.Count];
        var byRegion = people.ToLookup(person => person.Region.Number, person => person.Occupation);
        foreach (var region in areas.Of(AreaKind.Region))
        {
            var here = byRegion[region.Number].ToList();
            var own = Largest(here).ToList();
            foreach (var occupation in own)
            {
                rows.Add(new OccupationRow(parents.Count, region, occupation));
                leaves.Add((region.Number, occupation), parents.Count);
                parents.Add(region.Number);
            }
            // A rest of nobody would take a real figure with it when it is hidden.
            if (here.Exists(occupation => !own.Contains(occupation)))
            {
                others[region.Number] = parents.Count;
                parents.Add(region.Number);
            }
        }
        Tree = new AreaTree(parents);
    }

    public CountryAreas Areas { get; }
    public AreaTree Tree { get; }

    /// <summary>The occupations of a region that have a row, most people first.</summary>
    public IEnumerable<OccupationRow> In(FigureArea region) =>
        rows.Where(row => row.Region.Number == region.Number);

    /// <summary>Where a person is counted.</summary>
    public int Leaf(FigureArea region, OccupationCode occupation)
    {
        ArgumentNullException.ThrowIfNull(region);
        return leaves.GetValueOrDefault((region.Number, occupation), others[region.Number]);
    }

    private static IEnumerable<OccupationCode> Largest(IEnumerable<OccupationCode> occupations) =>
        occupations
            .GroupBy(code => code)
            .Where(group => group.Count() >= Suppression.Fewest)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Take(Most)
            .Select(group => group.Key);
}
