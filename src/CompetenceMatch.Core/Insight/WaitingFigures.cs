using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Insight;

/// <summary>How many wait at which step of a recognition, by region and occupation, as it may be published.</summary>
/// <param name="Table">Areas as in <see cref="OccupationAreas.Tree"/>; kinds are <see cref="WaitStep"/>.</param>
public sealed record WaitingFigures(OccupationAreas Areas, ShownTable Table)
{
    private const int DaysAWeek = 7;
    private readonly Dictionary<int, int> weeks = [];

    /// <param name="cases">One for each person.</param>
    public static WaitingFigures Of(
        CountryAreas areas,
        IEnumerable<WaitingCase> cases,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(areas);
        var counted = areas.ByRegion(cases, one => one.Municipality);
        var places = new OccupationAreas(
            areas,
            counted.Select(one => (one.Region, one.One.Occupation))
        );
        var table = new CountTable(places.Tree, Enum.GetValues<WaitStep>().Length);
        var waited = new Dictionary<int, List<int>>();
        foreach (var (region, one) in counted)
        {
            var leaf = places.Leaf(region, one.Occupation);
            table.Add(leaf, (int)one.Step);
            if (AwaitsAnswer(one) && one.SubmittedOn is { } sent && sent <= today)
            {
                foreach (var area in places.Tree.Around(leaf))
                {
                    List(waited, area).Add(today.DayNumber - sent.DayNumber);
                }
            }
        }
        var figures = new WaitingFigures(places, Suppression.Publish(table)[0]);
        figures.KeepMedians(waited);
        return figures;
    }

    /// <summary>People who wait; null = hidden.</summary>
    public int? People(int area) => Table.Total(area);

    public int? At(int area, WaitStep step) => Table.Count(area, (int)step);

    /// <summary>
    /// Whole weeks since the application, the middle person's among those who await an answer; null = fewer than five of
    /// them have a day, or how many wait here is hidden.
    /// </summary>
    public int? MedianWeeks(int area) =>
        People(area) is not null && weeks.TryGetValue(area, out var known) ? known : null;

    private void KeepMedians(Dictionary<int, List<int>> waited)
    {
        foreach (var (area, days) in waited)
        {
            if (days.Count >= Suppression.Fewest)
            {
                days.Sort();
                weeks.Add(area, days[(days.Count - 1) / 2] / DaysAWeek);
            }
        }
    }

    private static bool AwaitsAnswer(WaitingCase one) =>
        one.Step is WaitStep.Submitted or WaitStep.InReview or WaitStep.MoreAsked;

    private static List<int> List(Dictionary<int, List<int>> lists, int area) =>
        lists.TryGetValue(area, out var there) ? there : lists[area] = [];
}
