using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Cards;

/// <summary>All work in one occupation as one line: how long, and how fresh.</summary>
/// <param name="Occupation">Null = only the person's own words are known.</param>
/// <param name="Words">Titles as the person wrote them, each once.</param>
/// <param name="Months">Overlaps counted once; 0 = no period stated.</param>
/// <param name="LastYear">Null while it goes on, or where no period is stated.</param>
public sealed record CardWork(
    OccupationCode? Occupation,
    IReadOnlyList<string> Words,
    int Months,
    int? LastYear,
    bool Current
)
{
    /// <summary>The longest work first.</summary>
    public static IReadOnlyList<CardWork> Of(Profile card, DateOnly today) =>
        [
            .. card
                .Experience.Where(row => row.Occupation is not null || row.Title is not null)
                .GroupBy(row => row.Occupation?.Value ?? row.Title!)
                .Select(rows => One([.. rows], today))
                .OrderByDescending(line => line.Months),
        ];

    private static CardWork One(IReadOnlyList<Experience> rows, DateOnly today)
    {
        var spans = rows.Select(row => WorkMonths.Span(row, today))
            .OfType<(int First, int Last)>()
            .ToList();
        var current = rows.Any(row => row is { Current: true, To: null });
        return new CardWork(
            rows[0].Occupation,
            [
                .. rows.Select(row => row.Title)
                    .OfType<string>()
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            WorkMonths.Count(spans),
            current || spans.Count == 0 ? null : spans.Max(span => span.Last) / 12,
            current
        );
    }
}
