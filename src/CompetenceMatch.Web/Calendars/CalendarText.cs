using System.Globalization;
using System.Text;

namespace CompetenceMatch.Web.Calendars;

/// <summary>Writes a feed as iCalendar (RFC 5545): CRLF, lines of at most 75 bytes, text escaped.</summary>
internal static class CalendarText
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int LongestLine = 75;
    private const string Zone = "Europe/Oslo";

    // The European rule since 1996, which every calendar program needs beside the zone's name.
    private static readonly string[] zone =
    [
        "BEGIN:VTIMEZONE",
        $"TZID:{Zone}",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <param name="link">The page each entry leads to.</param>
    /// <param name="now">When the feed is written.</param>
    public static string Write(
        string name,
        IEnumerable<CalendarEntry> entries,
        Uri link,
        DateTimeOffset now
    )
    {
        string[] head =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//CompetenceMatch//Calendar//NB",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            $"X-WR-CALNAME:{Escape(name)}",
            $"X-WR-TIMEZONE:{Zone}",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        ];
        IEnumerable<string> lines =
        [
            .. head,
            .. zone,
            .. entries.SelectMany(entry => Lines(entry, link, now)),
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => $"{Fold(line)}\r\n"));
    }

    private static IEnumerable<string> Lines(CalendarEntry entry, Uri link, DateTimeOffset now) =>
        [
            "BEGIN:VEVENT",
            $"UID:{Escape(entry.Uid)}",
            $"DTSTAMP:{Format(now.UtcDateTime, "yyyyMMdd'T'HHmmss'Z'")}",
            $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
            .. When(entry),
            $"SUMMARY:{Escape(entry.Title)}",
            $"URL:{link}",
            "CLASS:PRIVATE",
            "END:VEVENT",
        ];

    // A day's task does not make the day look taken.
    private static string[] When(CalendarEntry entry) =>
        entry.At is { } at
            ?
            [
                $"DTSTART;TZID={Zone}:{Format(entry.Day.ToDateTime(at), "yyyyMMdd'T'HHmmss")}",
                "DURATION:PT30M",
            ]
            :
            [
                $"DTSTART;VALUE=DATE:{Format(entry.Day.ToDateTime(default), "yyyyMMdd")}",
                "TRANSP:TRANSPARENT",
            ];

    private static string Format(DateTime time, string form) =>
        time.ToString(form, CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    // Counted in bytes, and never through the middle of a letter.
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var length = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }
            folded.Append(letter.ToString());
            length += letter.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}
