namespace CompetenceMatch.Core.FollowUp;

/// <summary>The days of the check-ins: 1 week, 1, 3, 6, 12 and 24 months after the first day.</summary>
public static class CheckInSchedule
{
    private const int DaysInWeek = 7;

    public static DateOnly DueOn(CheckInPoint point, DateOnly firstDay) =>
        point switch
        {
            CheckInPoint.OneWeek => firstDay.AddDays(DaysInWeek),
            CheckInPoint.OneMonth => firstDay.AddMonths(1),
            CheckInPoint.ThreeMonths => firstDay.AddMonths(3),
            CheckInPoint.SixMonths => firstDay.AddMonths(6),
            CheckInPoint.OneYear => firstDay.AddMonths(12),
            CheckInPoint.TwoYears => firstDay.AddMonths(24),
            _ => throw new ArgumentOutOfRangeException(nameof(point)),
        };

    /// <summary>All of them, earliest first.</summary>
    public static IReadOnlyList<(CheckInPoint Point, DateOnly DueOn)> For(DateOnly firstDay) =>
        [.. Enum.GetValues<CheckInPoint>().Select(point => (point, DueOn(point, firstDay)))];
}
