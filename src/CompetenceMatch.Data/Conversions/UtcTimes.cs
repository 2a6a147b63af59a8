namespace CompetenceMatch.Data.Conversions;

/// <summary>Rows hold UTC DateTime (SQLite cannot compare DateTimeOffset); Core asks for DateTimeOffset.</summary>
public static class UtcTimes
{
    public static DateTimeOffset AsUtc(this DateTime time) =>
        new(DateTime.SpecifyKind(time, DateTimeKind.Utc), TimeSpan.Zero);

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
