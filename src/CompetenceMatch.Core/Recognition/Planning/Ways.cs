using System.Globalization;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Makes a way with steps out of a route of the table.</summary>
internal static class Ways
{
    public static PlannedWay Of(PlanRequest request, string routeId, LanguageGate? gate)
    {
        var route = request.Taxonomy.Routes[routeId];
        var pending = request.Authorisation == HeldAuthorisationState.Pending;
        var first = pending ? RouteSteps.ApplicationOf(route) + 1 : 1;
        var steps = new List<PlanStep>();
        string? before = null;
        string? language = null;
        for (var number = first; number <= route.Steps.Count; number++)
        {
            if (RouteSteps.IsLanguage(routeId, number))
            {
                if (gate is { IsMet: false })
                {
                    language = Id(routeId, number);
                    steps.Add(Step(route, number, []) with { IsLanguage = true });
                }
                continue;
            }
            var joins = RouteSteps.IsFirstThatNeedsLanguage(routeId, number) ? language : null;
            steps.Add(Step(route, number, [.. new[] { before, joins }.OfType<string>()]));
            before = Id(routeId, number);
        }
        return new PlannedWay([routeId], steps, Total(route, gate), gate);
    }

    private static PlanStep Step(RecognitionRoute route, int number, IReadOnlyList<string> before)
    {
        var step = route.Steps[number - 1];
        var decides = number == RouteSteps.DecisionOf(route);
        return new PlanStep(
            Id(route.Id, number),
            route.Id,
            step.Title,
            before,
            decides ? WeeksOf(route) : null,
            decides ? route.CostMinNok : null,
            decides ? route.CostMaxNok : null,
            route.Authority.Nb,
            route.Url,
            step.Documents,
            false,
            route.Source,
            route.Confidence
        );
    }

    // Norwegian is learnt beside the rest, so the longer of the two decides.
    private static PlanWeeks? Total(RecognitionRoute route, LanguageGate? gate)
    {
        var language = gate is { IsMet: false };
        var known = new[] { WeeksOf(route), gate?.Weeks }.OfType<WeekRange>().ToList();
        var unknown = WeeksOf(route) is null || (language && gate?.Weeks is null);
        return known.Count == 0
            ? null
            : new PlanWeeks(known.Max(weeks => weeks.Min), known.Max(weeks => weeks.Max), unknown);
    }

    private static WeekRange? WeeksOf(RecognitionRoute route) =>
        route is { WeeksMin: { } min, WeeksMax: { } max } ? new WeekRange(min, max) : null;

    private static string Id(string route, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{route}.{number}");
}
