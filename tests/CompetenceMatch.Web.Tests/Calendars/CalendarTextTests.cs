using System.Text;
using CompetenceMatch.Web.Calendars;

namespace CompetenceMatch.Web.Tests.Calendars;

public sealed class CalendarTextTests
{
    private static readonly Uri Link = new("https://example.no/konto");
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Whole_day_and_hour_are_written_as_the_standard_says()
    {
        var text = CalendarText.Write(
            "Mine",
            [
                new("action-1@x", 3, new DateOnly(2026, 12, 1), null, "Frist"),
                new("review-2@x", 0, new DateOnly(2026, 7, 1), new TimeOnly(9, 0), "Møte"),
            ],
            Link,
            Now
        );

        var lines = text.Split("\r\n");
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^2].ShouldBe("END:VCALENDAR");
        lines[^1].ShouldBeEmpty();
        lines.ShouldContain("UID:action-1@x");
        lines.ShouldContain("SEQUENCE:3");
        lines.ShouldContain("DTSTART;VALUE=DATE:20261201");
        lines.ShouldContain("DTSTART;TZID=Europe/Oslo:20260701T090000");
        lines.ShouldContain("DTSTAMP:20261122T090000Z");
        lines.Count(line => line == "BEGIN:VEVENT").ShouldBe(2);
        lines.Count(line => line == "TZID:Europe/Oslo").ShouldBe(1);
    }

    [Theory]
    [InlineData(@"a;b,c\d", @"a\;b\,c\\d")]
    [InlineData("to\r\nlinjer", @"to\nlinjer")]
    [InlineData("to\nlinjer", @"to\nlinjer")]
    public void Signs_with_a_meaning_are_escaped(string title, string written) =>
        Entry(title).ShouldContain($"SUMMARY:{written}\r\n");

    [Theory]
    [InlineData("a")]
    [InlineData("ø")]
    [InlineData("موعد ")]
    [InlineData("👩‍⚕️")]
    public void Long_lines_are_folded_at_75_bytes_and_read_back_whole(string piece)
    {
        var title = string.Concat(Enumerable.Repeat(piece, 60));

        var text = Entry(title);

        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Replace("\r\n ", "").ShouldContain($"SUMMARY:{title}\r\n");
        text.ShouldNotContain('\uFFFD');
    }

    [Fact]
    public void Every_line_break_is_cr_lf() =>
        Entry("Frist").Replace("\r\n", "").ShouldNotContain('\n');

    private static string Entry(string title) =>
        CalendarText.Write(
            "Mine",
            [new("a@x", 0, new DateOnly(2026, 12, 1), null, title)],
            Link,
            Now
        );
}
