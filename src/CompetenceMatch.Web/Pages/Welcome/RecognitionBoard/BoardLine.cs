using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Pages.Welcome.RecognitionBoard;

/// <summary>An area, or an occupation in it.</summary>
/// <param name="Number">Its place among the areas that were counted.</param>
/// <param name="Link">To look into the area; null = it is the one that is looked at.</param>
public sealed record BoardLine(
    int Number,
    FigureArea Area,
    OccupationCode? Occupation = null,
    string? Link = null
);
