namespace CompetenceMatch.Core.Insight;

/// <summary>The country, a county or a labour-market region as a row of figures.</summary>
/// <param name="Number">Its place in <see cref="CountryAreas.Tree"/>.</param>
/// <param name="Code">Empty for the country.</param>
/// <param name="Inhabitants">People of all ages in its municipalities.</param>
public sealed record FigureArea(
    int Number,
    AreaKind Kind,
    string Code,
    string Name,
    int Inhabitants
);
