using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What helps on the way: bridge occupations, public measures, who to ask.</summary>
internal static class Support
{
    /// <summary>Open work from the profession's row; a closed one only for who holds its authorisation.</summary>
    public static IReadOnlyList<OccupationCode> Bridges(PlanRequest request) =>
        request.Profession is { ClosesOccupation: true } profession
        && request.Authorisation != HeldAuthorisationState.Granted
            ? [.. profession.BridgeOccupations.Where(code => IsOpen(request, code))]
            : [];

    public static IReadOnlyList<string> Measures(PlanRequest request, PlannedWay way)
    {
        if (way.Routes.Count == 0)
        {
            return [];
        }
        var measures = new List<string>();
        if (way.LanguageGate is { IsMet: false })
        {
            measures.AddRange(["m12", "m13", "m14"]);
        }
        measures.AddRange(
            way.Routes[0] switch
            {
                "R12" => ["m15", "m07"],
                "R11" or "R13" => ["m07", "m21"],
                "R25" => ["m16"],
                "R40" or "R35" or "R61" => ["m07"],
                _ => (string[])[],
            }
        );
        if (request.Profile.Residence is Residence.Protection or Residence.CollectiveProtection)
        {
            measures.AddRange(["m09", "m11"]);
        }
        measures.Add("m20");
        return [.. measures.Distinct().Where(request.Taxonomy.Measures.ContainsKey)];
    }

    public static AskAuthority? Ask(PlanRequest request, PlannedWay way)
    {
        var closed = request.Profession is { ClosesOccupation: true } ? request.Profession : null;
        var reason = closed is null ? OpenReason(request) : ClosedReason(request, closed, way);
        var route = way.Routes.Count > 0 ? request.Taxonomy.Routes[way.Routes[0]] : null;
        return reason is null
            ? null
            : new AskAuthority(
                closed?.Authority ?? route?.Authority.Nb ?? "HK-dir",
                closed?.Url ?? route?.Url ?? "https://hkdir.no",
                reason
            );
    }

    private static string? OpenReason(PlanRequest request) =>
        request.Qualification is { IsHigher: true, IsRecognised: false, DocumentsMissing: true }
            ? "documentsMissing"
            : null;

    private static string? ClosedReason(
        PlanRequest request,
        RegulatedProfession closed,
        PlannedWay way
    )
    {
        if (request.Authorisation == HeldAuthorisationState.Granted)
        {
            return null;
        }
        if (request.Qualification is null && closed.LegalKind != "certificate")
        {
            return "noQualification";
        }
        return request.Authorisation == HeldAuthorisationState.Refused ? "refused"
            : request.Area == EducationArea.Norway && way.Routes.Count == 0 ? "norwegianEducation"
            : way.Routes.Count == 0 ? "noRoute"
            : way.Routes[0] == "R63" ? "ownRules"
            : request.Qualification is { DocumentsMissing: true } ? "documentsMissing"
            : request.Qualification is { Area: EducationArea.Unknown } ? "countryUnknown"
            : null;
    }

    private static bool IsOpen(PlanRequest request, OccupationCode code)
    {
        var row = ProfessionChoice.For(code, [], request.Taxonomy);
        return row is not { ClosesOccupation: true }
            || HeldAuthorisation.Of(request.Profile, row, code, request.Taxonomy)
                == HeldAuthorisationState.Granted;
    }
}
