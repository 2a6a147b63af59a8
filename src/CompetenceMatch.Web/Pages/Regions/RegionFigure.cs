namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>One labour-market region. Null = fewer than five, not shown.</summary>
/// <param name="Posts">Posts in open needs.</param>
public sealed record RegionFigure(
    string Code,
    string Name,
    IReadOnlyList<string> Counties,
    int? People,
    int? Posts,
    int Inhabitants
);
