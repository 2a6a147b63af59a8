using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Figures;

/// <summary>Who waits for a recognition, and what would open if a course or an exam were offered, counted at one moment.</summary>
/// <param name="On">The day it was counted, in Norway.</param>
public sealed record RecognitionFigures(
    DateOnly On,
    CountryAreas Areas,
    WaitingFigures Waiting,
    DemandFigures Demand
);
