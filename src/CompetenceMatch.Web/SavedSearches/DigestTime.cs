using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>When mails about saved searches are due: each morning, or on Mondays, by Norwegian time.</summary>
internal static class DigestTime
{
    private const int DaysInWeek = 7;
    private static readonly TimeOnly hour = new(7, 0);

    /// <summary>The last such moment, in UTC. A worker that was away then makes up for it.</summary>
    public static DateTime Latest(AlertRhythm rhythm, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, NorwegianTime.Zone).DateTime;
        var day = DateOnly.FromDateTime(local);
        if (TimeOnly.FromDateTime(local) < hour)
            day = day.AddDays(-1);
        if (rhythm == AlertRhythm.Weekly)
            day = day.AddDays(-(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
        return TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(hour), NorwegianTime.Zone);
    }
}
