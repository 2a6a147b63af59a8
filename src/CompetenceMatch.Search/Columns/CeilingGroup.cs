using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>Rows that can have so many points at most for occupation and skills, and for the authorisation where one is asked.</summary>
/// <param name="Tier">How close their occupation can be; see <see cref="OccupationTiers"/>.</param>
/// <param name="State">What can be said of their authorisation; null = anything.</param>
/// <param name="FewestSkills">Of the asked ones.</param>
internal readonly record struct CeilingGroup(
    int Tier,
    HeldAuthorisationState? State,
    int FewestSkills,
    int MostSkills,
    int Ceiling
);
