using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A person's way to work in an occupation, from the route table. Guidance: the authority decides.</summary>
/// <param name="Today">The day that weeks are counted from.</param>
/// <param name="Regulated">The law closes the occupation (legal kinds profession and certificate only).</param>
/// <param name="Profession">Id of the row of the professions table that was used; null = none for the unit group.</param>
/// <param name="Recommended">No routes and no steps = nothing is left to do, or <paramref name="AskAuthority"/> says why none is known.</param>
/// <param name="Alternatives">Ranked by time, cost and certainty.</param>
/// <param name="Bridges">Open work close to the goal meanwhile; never itself regulated unless authorised.</param>
/// <param name="Support">Public support that may help.</param>
/// <param name="AskAuthority">Set where the facts end.</param>
public sealed record RecognitionPlan(
    ProfileId ProfileId,
    OccupationCode Occupation,
    DateOnly Today,
    bool Regulated,
    string? Profession,
    PlannedWay Recommended,
    IReadOnlyList<PlannedWay> Alternatives,
    IReadOnlyList<BridgeOccupation> Bridges,
    IReadOnlyList<PlanSupport> Support,
    AskAuthority? AskAuthority
)
{
    /// <summary>The level the degree table gives the education, a hint; null = it names no such degree.</summary>
    public DegreeHint? Degree { get; init; }

    /// <summary>The recommended way, then the alternatives.</summary>
    public IEnumerable<PlannedWay> Ways => Alternatives.Prepend(Recommended);

    public IReadOnlyList<OccupationCode> BridgeOccupations =>
        [.. Bridges.Select(bridge => bridge.Occupation)];

    /// <summary>Ids of the measures of <see cref="Support"/>.</summary>
    public IReadOnlyList<string> Measures => [.. Support.Select(support => support.Measure)];
}
