using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>The routes whose conditions hold for a person, the one to recommend first.</summary>
internal static class RouteOrder
{
    public static IReadOnlyList<RecognitionRoute> Of(PlanRequest request)
    {
        var facts = request.Facts;
        var routes = request.Taxonomy.Routes;
        var own = Own(request).ToList();
        var hinted = DegreeTable.Routes(request.Basis, request.Taxonomy);
        return
        [
            .. routes
                .Values.Where(route => own.Contains(route.Id) || IsOpen(request, route))
                .OrderBy(route => IsForRefused(route, facts) ? 0 : 1)
                .ThenBy(route => own.IndexOf(route.Id) is >= 0 and var place ? place : own.Count)
                .ThenBy(route => hinted.Contains(route.Id) ? 0 : 1)
                .ThenBy(route => route.Rank)
                .ThenBy(route => route.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsForRefused(RecognitionRoute route, RouteFacts facts) =>
        facts.NotEqual && route.Condition.Decision == RouteDecision.NotEqual;

    // What the profession's own row names. A country that is not stated is planned as the longer way;
    // the shorter one stands beside it.
    private static IEnumerable<string> Own(PlanRequest request)
    {
        if (
            request.Profession is not { } profession
            || request.Area == EducationArea.Norway
            || request.NothingIsLeft
            || (NeedsQualification(request) && request.Qualification is null)
        )
        {
            return [];
        }
        var eea = Holding(request, profession.RoutesEea).ToList();
        var third = Holding(request, profession.RoutesThird).ToList();
        return request.Area == EducationArea.Unknown ? third.Union(eea)
            : eea.Count > 0 ? eea
            : third;
    }

    private static bool NeedsQualification(PlanRequest request) =>
        request.Closed is { LegalKind: not "certificate" };

    // In an open occupation the general routes have conditions of their own; a row names them as a hint only.
    private static IEnumerable<string> Holding(PlanRequest request, IReadOnlyList<string> named) =>
        named.Where(id =>
            request.Taxonomy.Routes.TryGetValue(id, out var route)
            && route.Condition.Holds(request.Facts)
            && (request.Closed is not null || !route.Condition.BuildsOnTheQualification)
        );

    private static bool IsOpen(PlanRequest request, RecognitionRoute route) =>
        route.Condition.Holds(request.Facts)
        && (!request.NothingIsLeft || route.Condition.Authorised is true)
        && (
            route.Condition.Professions.Count == 0
            || (request.Area != EducationArea.Norway && request.Qualification is not null)
        );
}
