namespace CompetenceMatch.Core.Insight;

/// <summary>Who stays, by region of the workplace, as it may be published.</summary>
/// <param name="Table">Kinds are <see cref="StayStep"/>.</param>
public sealed record StayFigures(ShownTable Table)
{
    /// <param name="stays">One for each person.</param>
    public static StayFigures Of(CountryAreas areas, IEnumerable<Stay> stays)
    {
        var table = new CountTable(areas.Tree, Enum.GetValues<StayStep>().Length);
        foreach (var stay in stays)
        {
            if (areas.RegionOf(stay.Municipality) is { Number: var place })
            {
                table.Add(place, (int)stay.Step);
            }
        }
        return new StayFigures(Suppression.Publish(table)[0]);
    }

    /// <summary>True as long as fewer than five people in the country have had a job for a year.</summary>
    public bool IsEmpty => Table.Total(0) is null;

    /// <summary>Of those known to have stayed or left, the part that stayed; null = hidden or none.</summary>
    public double? Rate(FigureArea area) =>
        Table.Share(area.Number, (int)StayStep.Stayed, (int)StayStep.Stayed, (int)StayStep.Left);
}
