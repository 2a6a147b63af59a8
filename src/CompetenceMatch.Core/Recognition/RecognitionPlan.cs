using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A person's way to work in an occupation, from the route table. Guidance: the authority decides.</summary>
/// <param name="Regulated">The law closes the occupation (legal kinds profession and certificate only).</param>
/// <param name="Profession">Id of the row of the professions table that was used; null = none for the unit group.</param>
/// <param name="Recommended">No routes and no steps = nothing is left to do, or <paramref name="AskAuthority"/> says why none is known.</param>
/// <param name="BridgeOccupations">Open work close to the goal meanwhile; never itself regulated unless authorised.</param>
/// <param name="Measures">Ids of public support that may help.</param>
/// <param name="AskAuthority">Set where the facts end.</param>
public sealed record RecognitionPlan(
    ProfileId ProfileId,
    OccupationCode Occupation,
    bool Regulated,
    string? Profession,
    PlannedWay Recommended,
    IReadOnlyList<PlannedWay> Alternatives,
    IReadOnlyList<OccupationCode> BridgeOccupations,
    IReadOnlyList<string> Measures,
    AskAuthority? AskAuthority
);
