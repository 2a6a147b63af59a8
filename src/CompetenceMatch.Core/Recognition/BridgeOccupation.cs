using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Work that uses part of the competence while the plan goes on; never closed to the person.</summary>
/// <param name="BelowLevel">It asks less than the goal; to be said honestly.</param>
/// <param name="EndsAfter">It is meant to end when the recommended way is done; null = that time is unknown.</param>
/// <param name="LanguageGate">The language the law demands there; null = none.</param>
/// <param name="Profession">Id of the row of the professions table that names it.</param>
/// <param name="Confidence">general where the row calls its bridges unverified.</param>
public sealed record BridgeOccupation(
    OccupationCode Occupation,
    bool BelowLevel,
    PlanWeeks? EndsAfter,
    LanguageGate? LanguageGate,
    string Profession,
    string Source,
    string Confidence
);
