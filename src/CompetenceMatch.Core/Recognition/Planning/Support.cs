using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What helps on the way: bridge occupations, public measures.</summary>
internal static class Support
{
    /// <summary>Open work from the profession's row; a closed one only for who holds its authorisation.</summary>
    public static IReadOnlyList<BridgeOccupation> Bridges(PlanRequest request, PlannedWay way) =>
        request.Profession is { } profession && !request.NothingIsLeft
            ?
            [
                .. profession
                    .BridgeOccupations.Where(code => IsOpen(request, code))
                    .Select(code => new BridgeOccupation(
                        code,
                        IsBelow(request, code),
                        way.Weeks,
                        Gates.Of(request, code),
                        profession.Id,
                        profession.Source,
                        profession.UnverifiedFields.Contains("bridge_roles")
                            ? "general"
                            : profession.Confidence
                    )),
            ]
            : [];

    public static IReadOnlyList<PlanSupport> Measures(
        PlanRequest request,
        PlannedWay way,
        bool hasBridge
    ) =>
        way.Routes.Count == 0
            ? []
            :
            [
                .. request
                    .Taxonomy.Measures.Values.Where(measure =>
                        measure.PlanRoutes.Intersect(way.Routes).Any()
                        || measure.PlanMoment switch
                        {
                            MeasureMoment.Always => true,
                            MeasureMoment.Language => way.LanguageGate is { IsMet: false },
                            MeasureMoment.Bridge => hasBridge,
                            MeasureMoment.Refugee => request.Profile.Residence
                                is Residence.Protection
                                    or Residence.CollectiveProtection,
                            _ => false,
                        }
                    )
                    .OrderBy(measure => measure.Id, StringComparer.Ordinal)
                    .Select(measure => new PlanSupport(measure.Id, measure.AppliesBy)),
            ];

    private static bool IsOpen(PlanRequest request, OccupationCode code)
    {
        var row = ProfessionChoice.For(code, [], request.Taxonomy);
        return row is not { ClosesOccupation: true }
            || HeldAuthorisation.Of(request.Profile, row, code, request.Taxonomy)
                == HeldAuthorisationState.Granted;
    }

    // A bridge asks less than the goal unless the skill levels say otherwise.
    private static bool IsBelow(PlanRequest request, OccupationCode code) =>
        !(LevelOf(request, code) >= LevelOf(request, request.Occupation));

    private static int? LevelOf(PlanRequest request, OccupationCode code) =>
        request.Taxonomy.Occupations.TryGetValue(code, out var row) ? row.SkillLevel : null;
}
