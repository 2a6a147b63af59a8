using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>A region as it is drawn.</summary>
/// <param name="Class">1–5; 0 = hidden, or nothing to tell.</param>
/// <param name="IsOutside">True for a neighbour that is drawn for recognition only.</param>
public sealed record MapArea(
    FigureArea Area,
    string Path,
    double? Value,
    int Class,
    bool IsOutside
);
