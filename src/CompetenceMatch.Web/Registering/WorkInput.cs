using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Registering;

public sealed record WorkInput
{
    /// <summary>Of the saved row, where several stand in one form.</summary>
    public string? Key { get; init; }
    public string? Title { get; init; }

    /// <summary>What a chosen suggestion left; checked again on the server.</summary>
    public string? Code { get; init; }
    public ExperienceKind? Kind { get; init; }
    public string? Country { get; init; }
    public DateParts From { get; init; } = new();
    public DateParts To { get; init; } = new();
    public bool Current { get; init; }
    public string? Percent { get; init; }

    public static WorkInput Of(Experience row) =>
        new()
        {
            Key = row.Key,
            Title = row.Title,
            Code = row.Esco ?? row.Occupation?.Value,
            Kind = row.Kind,
            Country = row.Country,
            From = MonthOf(row.From),
            To = MonthOf(row.To),
            Current = row.Current,
            Percent = row.Percent?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    private static DateParts MonthOf(YearMonth? month) =>
        DateParts.From(month is { } known ? new DateOnly(known.Year, known.Month, 1) : null);
}
