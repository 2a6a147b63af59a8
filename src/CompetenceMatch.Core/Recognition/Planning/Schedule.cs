using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>When each step can start and finish, and which steps the end waits for.</summary>
internal static class Schedule
{
    /// <param name="own">The route's time, counted from its start; it covers the steps before its decision.</param>
    /// <param name="wait">The time of the route that the first step waits for.</param>
    public static IReadOnlyList<PlanStep> Of(
        IReadOnlyList<PlanStep> steps,
        RecognitionRoute route,
        WeekRange? own,
        WeekRange? wait,
        LanguageGate? gate
    )
    {
        var times = new Dictionary<string, StepTime>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            var before = step.DependsOn.Select(id => times[id]).ToList();
            var start = Latest(before.Select(time => time.Finish));
            var unknown = before.Exists(time => time.AtLeast);
            times[step.Id] = step switch
            {
                { IsLanguage: true } => After(start, gate?.Weeks, unknown),
                { IsDecision: true } => Answer(start, own, wait, unknown),
                { DependsOn.Count: 0 } when route.WaitsFor is not null => After(
                    start,
                    wait,
                    unknown
                ),
                _ => new StepTime(start, start, unknown),
            };
        }
        var critical = Critical(steps, times, own);
        return
        [
            .. steps.Select(step =>
                step with
                {
                    Time = times[step.Id],
                    IsCritical = critical.Contains(step.Id),
                }
            ),
        ];
    }

    private static StepTime After(WeekRange start, WeekRange? takes, bool unknown) =>
        takes is { } weeks
            ? new(start, new(start.Min + weeks.Min, start.Max + weeks.Max), unknown)
            : new(start, start, true);

    private static StepTime Answer(
        WeekRange start,
        WeekRange? own,
        WeekRange? wait,
        bool unknown
    ) =>
        own is { } weeks
            ? new(
                start,
                Latest([start, new(weeks.Min + (wait?.Min ?? 0), weeks.Max + (wait?.Max ?? 0))]),
                unknown
            )
            : new(start, start, true);

    private static WeekRange Latest(IEnumerable<WeekRange> ranges)
    {
        var all = ranges.ToList();
        return all.Count == 0
            ? default
            : new WeekRange(all.Max(range => range.Min), all.Max(range => range.Max));
    }

    // Backwards from the step that is done last, through what it waited for longest. Where the route's
    // own time is what takes long, Norwegian is learnt within it and has slack.
    private static HashSet<string> Critical(
        IReadOnlyList<PlanStep> steps,
        Dictionary<string, StepTime> times,
        WeekRange? own
    )
    {
        var byId = steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var critical = new HashSet<string>(StringComparer.Ordinal);
        var hasSlack = false;
        var next = steps
            .OrderByDescending(step => times[step.Id].Finish.Max)
            .ThenBy(step => step.IsLanguage)
            .ThenByDescending(step => step.Id.Length)
            .ThenByDescending(step => step.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        while (next is not null)
        {
            critical.Add(next.Id);
            hasSlack |=
                next.IsDecision && (own is null || own.Value.Max >= times[next.Id].Start.Max);
            next = next
                .DependsOn.Select(id => byId[id])
                .Where(step => !(hasSlack && step.IsLanguage))
                .OrderByDescending(step => times[step.Id].Finish.Max)
                .ThenBy(step => step.IsLanguage)
                .FirstOrDefault();
        }
        return critical;
    }
}
