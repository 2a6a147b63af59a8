using System.Globalization;

namespace CompetenceMatch.Web.Forms;

/// <summary>A date typed as separate numbers; the day is left out where month and year are enough.</summary>
public sealed record DateParts
{
    public string? Day { get; init; }
    public string? Month { get; init; }
    public string? Year { get; init; }

    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Day)
        && string.IsNullOrWhiteSpace(Month)
        && string.IsNullOrWhiteSpace(Year);

    public static DateParts From(DateOnly? date) =>
        date is { } value
            ? new DateParts
            {
                Day = value.Day.ToString(CultureInfo.InvariantCulture),
                Month = value.Month.ToString(CultureInfo.InvariantCulture),
                Year = value.Year.ToString(CultureInfo.InvariantCulture),
            }
            : new DateParts();

    /// <summary>The date, or null where the parts are not a real date; without a day, the first of the month.</summary>
    public DateOnly? ToDate()
    {
        var day = Digits.Number(Day) ?? (string.IsNullOrWhiteSpace(Day) ? 1 : null);
        return (Digits.Number(Year), Digits.Number(Month), day) switch
        {
            (>= 1900 and <= 2100 and var y, >= 1 and <= 12 and var m, >= 1 and var d)
                when d <= DateTime.DaysInMonth(y, m) => new DateOnly(y, m, d),
            _ => null,
        };
    }
}
