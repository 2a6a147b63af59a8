using System.Globalization;

namespace CompetenceMatch.Core.Profiles;

/// <summary>A calendar month, written yyyy-MM. Number counts months since year 0.</summary>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    public int Number => (Year * 12) + Month - 1;

    public static YearMonth From(DateOnly date) => new(date.Year, date.Month);

    public static YearMonth? TryParse(string? text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? From(date)
            : null;

    public int CompareTo(YearMonth other) => Number.CompareTo(other.Number);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
