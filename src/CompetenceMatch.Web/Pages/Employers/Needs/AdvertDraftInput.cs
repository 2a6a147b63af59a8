using System.Globalization;
using CompetenceMatch.Search.Adverts;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>What the employer confirms of one post of an advert.</summary>
public sealed record AdvertDraftInput
{
    public bool Include { get; init; }
    public string? Title { get; init; }
    public string? Occupation { get; init; }
    public string? Municipality { get; init; }
    public string? Count { get; init; }
    public string? Percent { get; init; }
    public DateParts Start { get; init; } = new();
    public string? MinNus { get; init; }
    public IList<string> Shifts { get; init; } = [];
    public IList<string> Licences { get; init; } = [];
    public IList<string> Skills { get; init; } = [];
    public IList<AdvertLanguageInput> Languages { get; init; } = [];

    /// <summary>The findings filled in; what is good to have is there and not ticked.</summary>
    public static AdvertDraftInput Of(AdvertPost post, DateOnly today) =>
        new()
        {
            Include = true,
            Title = post.Title is { Length: > 0 } title
                ? char.ToUpper(title[0], CultureInfo.CurrentCulture) + title[1..]
                : null,
            Occupation = post.The(AdvertKind.Occupation)?.Value,
            Municipality = post.The(AdvertKind.Place)?.Value,
            Count = post.The(AdvertKind.Count)?.Value ?? "1",
            Percent = post.The(AdvertKind.Percent)?.Value,
            Start = DateParts.From(StartOf(post, today)),
            MinNus = post.The(AdvertKind.Level)?.Value,
            Shifts = Asked(post, AdvertKind.Shift),
            Licences = Asked(post, AdvertKind.Licence),
            Skills = Asked(post, AdvertKind.Certificate),
            Languages =
            [
                .. post.All(AdvertKind.Language)
                    .Select(one => AdvertLanguageInput.Of(one.Language!, one.IsWish)),
            ],
        };

    private static List<string> Asked(AdvertPost post, AdvertKind kind) =>
        [.. post.All(kind).Where(one => !one.IsWish).Select(one => one.Value).Distinct()];

    // As soon as possible is an empty date in a need.
    private static DateOnly? StartOf(AdvertPost post, DateOnly today) =>
        post.The(AdvertKind.Start) is { } found
        && DateOnly.Parse(found.Value, CultureInfo.InvariantCulture) is var date
        && date > today
            ? date
            : null;
}
