using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Where the facts end: whom to ask, and why.</summary>
internal static class Asking
{
    public static AskAuthority? Of(PlanRequest request, PlannedWay way)
    {
        var closed = request.Closed;
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
        if (request.NothingIsLeft)
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
            : way.Gives == RouteGain.Varies ? "ownRules"
            : request.Qualification is { DocumentsMissing: true } ? "documentsMissing"
            : request.Qualification is { Area: EducationArea.Unknown } ? "countryUnknown"
            : null;
    }
}
