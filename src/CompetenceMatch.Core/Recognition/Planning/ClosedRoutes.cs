namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Routes, best first, for an occupation that the law closes.</summary>
internal static class ClosedRoutes
{
    public static IReadOnlyList<string> Of(PlanRequest request, RegulatedProfession profession)
    {
        if (request.Authorisation == HeldAuthorisationState.Granted)
        {
            return [];
        }
        if (profession.LegalKind != "certificate" && request.Qualification is null)
        {
            return [.. FromTheStart(request)];
        }
        var own = Own(request, profession);
        var after = Complementary(request, profession);
        var refused = request.Authorisation == HeldAuthorisationState.Refused;
        return
        [
            .. refused ? after.Concat(own) : own.Concat(after),
            .. WithoutDocuments(request),
            .. Practice(request),
        ];
    }

    // A country that is not stated is planned as the longer way; the shorter one stands beside it.
    private static IEnumerable<string> Own(PlanRequest request, RegulatedProfession profession) =>
        request.Area == EducationArea.Unknown
            ? profession.RoutesThird.Union(profession.RoutesEea)
            : EducationAreas.Routes(profession, request.Area, request.Taxonomy);

    private static IEnumerable<string> FromTheStart(PlanRequest request) =>
        request.IsTradeWork ? [TradePractice.Route(request.PracticeMonths)] : ["R07"];

    /// <summary>The complementary study names its professions in the route's own condition.</summary>
    private static IEnumerable<string> Complementary(
        PlanRequest request,
        RegulatedProfession profession
    ) =>
        request.Area == EducationArea.Third
        && profession.RoutesThird.Any(id => id is "R22" or "R24" or "R28")
        && request.Taxonomy.Routes.TryGetValue("R25", out var route)
        && route.Conditions.TryGetValue("profession", out var names)
        && names.Any(name => profession.Name.Nb.Contains(name, StringComparison.OrdinalIgnoreCase))
            ? ["R25"]
            : [];

    private static IEnumerable<string> WithoutDocuments(PlanRequest request) =>
        request.Qualification is { IsHigher: true, DocumentsMissing: true } higher
            ? OpenRoutes.Higher(request, higher)
            : [];

    private static IEnumerable<string> Practice(PlanRequest request) =>
        request.IsTradeWork && request.PracticeMonths >= 12
            ? [TradePractice.Route(request.PracticeMonths)]
            : [];
}
