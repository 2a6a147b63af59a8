using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CompetenceMatch.Data.Conversions;

/// <summary>UTC in and out, to the microsecond: what PostgreSQL keeps, so both databases give the same.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(
        value => ToUtc(value),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc)
    )
{
    internal static DateTime ToUtc(DateTime value)
    {
        var utc =
            value.Kind == DateTimeKind.Local
                ? value.ToUniversalTime()
                : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
