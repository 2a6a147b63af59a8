using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Makes a way with steps out of a route of the table.</summary>
internal static class Ways
{
    private const int DaysAWeek = 7;

    public static PlannedWay Of(PlanRequest request, RecognitionRoute route)
    {
        var gate = Gates.Of(request, route);
        var wait =
            route.WaitsFor is { } first && request.Taxonomy.Routes.TryGetValue(first, out var other)
                ? WeeksOf(other)
                : null;
        var weeks = Total(route, gate, wait);
        return new PlannedWay(
            [route.Id],
            Schedule.Of(Steps(request, route, gate), route, WeeksOf(route), wait, gate),
            weeks,
            gate
        )
        {
            Gives = route.Gives,
            Dates = weeks is null
                ? null
                : new PlanDates(
                    request.Today.AddDays(weeks.Min * DaysAWeek),
                    request.Today.AddDays(weeks.Max * DaysAWeek),
                    weeks.AtLeast
                ),
        };
    }

    private static List<PlanStep> Steps(
        PlanRequest request,
        RecognitionRoute route,
        LanguageGate? gate
    )
    {
        var sent = IsSent(request, route) ? ApplicationOf(route) : 0;
        var steps = new List<PlanStep>();
        string? before = null;
        string? language = null;
        for (var number = 1; number <= route.Steps.Count; number++)
        {
            if (route.Steps[number - 1].Kind == StepKind.Language)
            {
                if (gate is { IsMet: false })
                {
                    language = Id(route, number);
                    steps.Add(Step(request, route, number, []));
                }
            }
            else if (number > sent || number == route.DecisionStep)
            {
                var joins = number == route.LanguageBeforeStep ? language : null;
                steps.Add(
                    Step(request, route, number, [.. new[] { before, joins }.OfType<string>()]) with
                    {
                        AnswerIsAwaited = number <= sent,
                    }
                );
                before = Id(route, number);
            }
        }
        return steps;
    }

    private static PlanStep Step(
        PlanRequest request,
        RecognitionRoute route,
        int number,
        IReadOnlyList<string> before
    )
    {
        var step = route.Steps[number - 1];
        var decides = number == route.DecisionStep;
        return new PlanStep(
            Id(route, number),
            route.Id,
            step.Kind,
            step.Title,
            before,
            decides ? WeeksOf(route) : null,
            decides ? route.CostMinNok : null,
            decides ? route.CostMaxNok : null,
            route.Authority.Nb,
            route.Url,
            step.Documents,
            decides ? Unlocks(request, route) : [],
            route.Source,
            route.Confidence
        )
        {
            IsDecision = decides,
        };
    }

    // An approval opens every unit group of the profession, the goal first.
    private static IReadOnlyList<OccupationCode> Unlocks(
        PlanRequest request,
        RecognitionRoute route
    ) =>
        request.Closed is { } closed
        && route.Gives is RouteGain.Authorisation or RouteGain.Certificate
            ? [request.Occupation, .. closed.Occupations.Where(code => code != request.Occupation)]
            : [];

    // Norwegian is learnt beside the rest, so the longer of the two decides.
    private static PlanWeeks? Total(RecognitionRoute route, LanguageGate? gate, WeekRange? wait)
    {
        var own = WeeksOf(route);
        var whole = (own, wait) switch
        {
            ({ } weeks, { } before) => new(weeks.Min + before.Min, weeks.Max + before.Max),
            _ => own ?? wait,
        };
        var known = new[] { whole, gate?.Weeks }.OfType<WeekRange>().ToList();
        var unknown = own is null || gate is { IsMet: false, Weeks: null };
        return known.Count == 0
            ? null
            : new PlanWeeks(known.Max(weeks => weeks.Min), known.Max(weeks => weeks.Max), unknown);
    }

    // The answer about the profession, or in an open occupation about the education, is awaited.
    private static bool IsSent(PlanRequest request, RecognitionRoute route) =>
        request.Authorisation == HeldAuthorisationState.Pending
        && route.Gives is RouteGain.Authorisation or RouteGain.Certificate or RouteGain.Recognition;

    private static int ApplicationOf(RecognitionRoute route)
    {
        for (var i = 0; i < route.Steps.Count; i++)
        {
            if (route.Steps[i].Kind == StepKind.Application)
            {
                return i + 1;
            }
        }
        return 0;
    }

    private static WeekRange? WeeksOf(RecognitionRoute route) =>
        route is { WeeksMin: { } min, WeeksMax: { } max } ? new WeekRange(min, max) : null;

    private static string Id(RecognitionRoute route, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{route.Id}.{number}");
}
