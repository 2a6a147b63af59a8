using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.Courses;

public sealed record CourseInput
{
    public string? Provider { get; init; }
    public string? Name { get; init; }
    public Cefr? From { get; init; }
    public Cefr? To { get; init; }
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>Hours and minutes, as 17:30.</summary>
    public string? Starts { get; init; }
    public string? Ends { get; init; }
    public OfferMode? Mode { get; init; }
    public string? Municipality { get; init; }
    public string? Cost { get; init; }
    public IReadOnlyList<OfferAudience> Audiences { get; init; } = [];
    public string? Capacity { get; init; }
    public string? Url { get; init; }

    public static CourseInput Of(LanguageOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return new CourseInput
        {
            Provider = offer.Provider,
            Name = offer.Name,
            From = offer.LevelFrom,
            To = offer.LevelTo,
            Days = offer.Days,
            Starts = Clock(offer.StartsAt),
            Ends = Clock(offer.EndsAt),
            Mode = offer.Mode,
            Municipality = offer.Municipality,
            Cost = Number(offer.CostNok),
            Audiences = offer.Audiences,
            Capacity = Number(offer.Capacity),
            Url = offer.Url,
        };
    }

    /// <summary>An hour of the day; null where the text is none.</summary>
    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(
            text?.Trim().Replace('.', ':'),
            ["H:mm", "HH:mm", "%H"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;

    private static string? Clock(TimeOnly? time) =>
        time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
