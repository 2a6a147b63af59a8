using System.Globalization;
using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Reads a date from words: "1. februar 2027", "01.02.27", "2027-02-01", "March 1st", "august".</summary>
internal static class DateWords
{
    private const int Century = 2000;

    /// <summary>The date that begins at a word and the end of its words; a date without a year is the next one.</summary>
    public static (DateOnly Date, int End)? At(AdvertScan scan, int at, DateOnly today) =>
        Numeric(scan, at, today)
        ?? Iso(scan, at)
        ?? Named(scan, at, today)
        ?? MonthFirst(scan, at, today);

    private static (DateOnly, int)? Numeric(AdvertScan scan, int at, DateOnly today)
    {
        if (
            Number(scan, at) is not (>= 1 and <= 31 and var day)
            || Sign(scan, at + 1) is not ("." or "/")
            || Number(scan, at + 2) is not (>= 1 and <= 12 and var month)
        )
            return null;
        var year = Sign(scan, at + 3) is "." or "/" or "-"
            ? Year(Number(scan, at + 4), today)
            : null;
        return Date(year, month, day, today) is { } date
            ? (date, at + (year is null ? 3 : 5))
            : null;
    }

    private static (DateOnly, int)? Iso(AdvertScan scan, int at) =>
        Number(scan, at) is >= 2000 and <= 2100 and var year
        && Sign(scan, at + 1) == "-"
        && Number(scan, at + 2) is { } month
        && Sign(scan, at + 3) == "-"
        && Number(scan, at + 4) is { } day
        && Real(year, month, day) is { } date
            ? (date, at + 5)
            : null;

    // "1. februar 2027", "1st of March", "februar 2027", "august"
    private static (DateOnly, int)? Named(AdvertScan scan, int at, DateOnly today)
    {
        var day = Day(scan, at);
        var next = day is null ? at : at + 1;
        while (day is not null && next < at + 3 && Sign(scan, next) is "." or "of" or "den")
            next++;
        if (Month(scan, next) is not { } month)
            return null;
        var year = Year(Number(scan, next + 1), today);
        return Date(year, month, day ?? 1, today) is { } date
            ? (date, next + (year is null ? 1 : 2))
            : null;
    }

    private static (DateOnly, int)? MonthFirst(AdvertScan scan, int at, DateOnly today)
    {
        if (Month(scan, at) is not { } month || Day(scan, at + 1) is not { } day)
            return null;
        var next = Sign(scan, at + 2) is "," ? at + 3 : at + 2;
        var year = Year(Number(scan, next), today);
        return Date(year, month, day, today) is { } date
            ? (date, year is null ? at + 2 : next + 1)
            : null;
    }

    private static int? Number(AdvertScan scan, int at) =>
        at < scan.Words.Count ? scan.Words[at].Number : null;

    private static string? Sign(AdvertScan scan, int at) =>
        at < scan.Words.Count ? scan.Words[at].Lower : null;

    private static int? Day(AdvertScan scan, int at)
    {
        var digits = Sign(scan, at)?.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : null;
    }

    // "may" is a month only as a name.
    private static int? Month(AdvertScan scan, int at) =>
        at < scan.Words.Count
        && scan.Hits.At(AdvertPhraseKind.Month, at) is { } hit
        && (scan.Words[at].Lower != "may" || scan.Words[at].IsCapital)
            ? int.Parse(hit.Phrase.Value!, CultureInfo.InvariantCulture)
            : null;

    private static int? Year(int? number, DateOnly today) =>
        number switch
        {
            >= 2000 and <= 2100 => number,
            >= 20 and <= 60 when Century + number >= today.Year => Century + number,
            _ => null,
        };

    private static DateOnly? Date(int? year, int month, int day, DateOnly today)
    {
        if (year is { } known)
            return Real(known, month, day);
        var date = Real(today.Year, month, day);
        return date < today ? Real(today.Year + 1, month, day) : date;
    }

    private static DateOnly? Real(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
