namespace CompetenceMatch.Core.Introductions;

/// <summary>How long a candidate has to answer, and when a reminder goes out.</summary>
public static class IntroductionDeadline
{
    public const int DefaultDays = 10;
    public const int FewestDays = 3;
    public const int MostDays = 30;

    /// <summary>The moment the introduction expires; null = days outside 3–30.</summary>
    public static DateTimeOffset? For(DateTimeOffset sentAt, int days = DefaultDays) =>
        days is < FewestDays or > MostDays ? null : sentAt.AddDays(days);

    /// <summary>Reminders on day 3, day 7 and 24 h before the deadline; only those before it, none twice.</summary>
    public static IReadOnlyList<DateTimeOffset> Reminders(
        DateTimeOffset sentAt,
        DateTimeOffset deadline
    )
    {
        DateTimeOffset[] planned = [sentAt.AddDays(3), sentAt.AddDays(7), deadline.AddDays(-1)];
        return
        [
            .. planned.Where(at => at > sentAt && at <= deadline.AddDays(-1)).Distinct().Order(),
        ];
    }

    /// <summary>True if a reminder is due now; several missed ones make one.</summary>
    public static bool ReminderIsDue(
        DateTimeOffset sentAt,
        DateTimeOffset deadline,
        int remindersSent,
        DateTimeOffset now
    ) => now < deadline && RemindersDueBy(sentAt, deadline, now) > remindersSent;

    /// <summary>How many reminders belong to the time up to now; store this as the number sent.</summary>
    public static int RemindersDueBy(
        DateTimeOffset sentAt,
        DateTimeOffset deadline,
        DateTimeOffset now
    ) => Reminders(sentAt, deadline).Count(at => at <= now);

    public static bool HasPassed(DateTimeOffset deadline, DateTimeOffset now) => now >= deadline;
}
