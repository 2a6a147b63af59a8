using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Insight;

/// <summary>
/// What would open if a course or an exam were offered: people by what alone they lack, by region and occupation, as it may be
/// published, beside the open posts. Posts are announcements and shown as they are.
/// </summary>
/// <param name="Table">Areas as in <see cref="OccupationAreas.Tree"/>; kinds are <see cref="Lack"/>.</param>
public sealed record DemandFigures(OccupationAreas Areas, ShownTable Table)
{
    /// <summary>What an offer of its own would close.</summary>
    public static IReadOnlyList<Lack> Offers { get; } =
    [
        Lack.NorwegianA2,
        Lack.NorwegianB1,
        Lack.NorwegianB2,
        Lack.NorwegianC1,
        Lack.Course,
        Lack.Exam,
        Lack.CourseAndExam,
    ];

    private readonly Dictionary<int, int> posts = [];
    private readonly Dictionary<(int, OccupationCode), int> postsOf = [];

    /// <param name="people">One for each person.</param>
    public static DemandFigures Of(
        CountryAreas areas,
        IEnumerable<PlannedPerson> people,
        IEnumerable<Need> open
    )
    {
        ArgumentNullException.ThrowIfNull(areas);
        var counted = areas.ByRegion(people, one => one.Municipality);
        var places = new OccupationAreas(
            areas,
            counted.Select(one => (one.Region, one.One.Occupation))
        );
        var table = new CountTable(places.Tree, Enum.GetValues<Lack>().Length);
        foreach (var (region, one) in counted)
        {
            table.Add(places.Leaf(region, one.Occupation), (int)one.Lack);
        }
        var figures = new DemandFigures(places, Suppression.Publish(table)[0]);
        figures.Count(open);
        return figures;
    }

    /// <summary>People a plan was made for; null = hidden.</summary>
    public int? People(int area) => Table.Total(area);

    /// <summary>People who lack this alone; null = hidden.</summary>
    public int? Lacking(int area, Lack lack) => Table.Count(area, (int)lack);

    /// <summary>Open posts of all occupations in the area.</summary>
    public int Posts(FigureArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return posts.GetValueOrDefault(area.Number);
    }

    /// <summary>Open posts of the occupation in the area.</summary>
    public int Posts(FigureArea area, OccupationCode occupation)
    {
        ArgumentNullException.ThrowIfNull(area);
        return postsOf.GetValueOrDefault((area.Number, occupation));
    }

    private void Count(IEnumerable<Need> open)
    {
        var areas = Areas.Areas;
        foreach (var need in open)
        {
            if (areas.RegionOf(need.Municipality) is not { } region)
            {
                continue;
            }
            foreach (var area in areas.Tree.Around(region.Number))
            {
                posts[area] = posts.GetValueOrDefault(area) + need.Count;
                if (need.Occupation is { } code)
                {
                    postsOf[(area, code)] = postsOf.GetValueOrDefault((area, code)) + need.Count;
                }
            }
        }
    }
}
