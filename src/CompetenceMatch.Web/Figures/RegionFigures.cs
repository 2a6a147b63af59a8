using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Figures;

/// <summary>All that is published about regions, counted at one moment.</summary>
/// <param name="On">The day it was counted, in Norway.</param>
public sealed record RegionFigures(
    DateOnly On,
    CountryAreas Areas,
    PeopleFigures People,
    NeedFigures Needs,
    StayFigures Stays
);
