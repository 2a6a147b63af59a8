namespace CompetenceMatch.Core.FollowUp;

/// <summary>Who stands in the work queue, and why.</summary>
public static class WorkQueue
{
    public const int SilentDays = 30;
    public const int WithoutWorkDays = 8 * 7;
    public const int NearDeadlineDays = 3;

    /// <summary>The reasons, most urgent first; none unless the follow-up is active.</summary>
    public static IReadOnlyList<QueueReason> Reasons(QueueFacts facts, DateOnly today) =>
        facts.State == FollowUpState.Active
            ? [.. Enum.GetValues<QueueReason>().Where(reason => Holds(reason, facts, today))]
            : [];

    private static bool Holds(QueueReason reason, QueueFacts facts, DateOnly today) =>
        reason switch
        {
            QueueReason.AtRisk => facts.AtRisk,
            QueueReason.Due => facts.DueOn <= today,
            QueueReason.WaitingOnUs => facts.WaitsOnUs,
            QueueReason.IntroductionNearDeadline => facts.IntroductionDeadline >= today
                && facts.IntroductionDeadline <= today.AddDays(NearDeadlineDays),
            QueueReason.NobodyFollows => !facts.HasLead,
            QueueReason.NotHeardFrom => (facts.LastContactOn ?? facts.StartedOn)
                <= today.AddDays(-SilentDays),
            QueueReason.Overqualified => facts.Overqualified,
            QueueReason.NoWorkDirectedAction => !facts.HasOpenWorkAction
                && Later(facts.LastWorkActionOn, facts.StartedOn)
                    <= today.AddDays(-WithoutWorkDays),
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };

    // A new follow-up of someone whose last action lies far back gets its eight weeks too.
    private static DateOnly? Later(DateOnly? one, DateOnly? other) =>
        one is null || other > one ? other ?? one : one;
}
