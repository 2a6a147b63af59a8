using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Titles while a person types: the typed word kept, with its occupation in the reader's language.</summary>
internal static class OccupationSuggestions
{
    public const string Path = "/forslag/yrker";

    private const int Shown = 7;

    // An imported occupation often has the same title as its unit group; both are one line.
    private const int Asked = 2 * Shown;
    private const int LongestText = 200;

    public static void MapOccupationSuggestions(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, Answer)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Suggest)
            .ExcludeFromDescription();

    private static IResult Answer(string? q, LiveVocabulary words, Labels labels) =>
        Results.Json(
            string.IsNullOrWhiteSpace(q)
                ? []
                : Told(Lines(q[..Math.Min(q.Length, LongestText)], words.Current), words, labels)
        );

    // The narrower of two with the same words is kept: it knows the unit group too.
    private static List<Suggestion> Lines(string text, OccupationWords words) =>
        [
            .. words
                .Typeahead.Suggest(text, Language.Current.Code, Asked)
                .GroupBy(one =>
                    (
                        words.Linker.Vocabulary.UnitGroupOf(one.Concept)?.Value ?? one.Concept,
                        one.Label.ToUpperInvariant()
                    )
                )
                .Select(same => same.MaxBy(one => one.Concept.Length)!)
                .Take(Shown),
        ];

    // Two lines with the same words must be told apart: by title, else by unit group.
    private static IEnumerable<SuggestedTitle> Told(
        List<Suggestion> lines,
        LiveVocabulary words,
        Labels labels
    )
    {
        var count = lines.CountBy(one => one.Label, StringComparer.OrdinalIgnoreCase);
        var twice = count
            .Where(pair => pair.Value > 1)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return lines.Select(one => new SuggestedTitle(one.Concept, one.Label, Hint(one)));

        string? Hint(Suggestion one) =>
            one.Translation
            ?? Other(words.Current.Esco.Title(one.Concept, Language.Current.Code), one.Label)
            ?? (
                twice.Contains(one.Label)
                && words.Current.Linker.Vocabulary.UnitGroupOf(one.Concept) is { } group
                    ? labels.Occupation(group)
                    : null
            );
    }

    private static string? Other(string? title, string label) =>
        string.Equals(title, label, StringComparison.OrdinalIgnoreCase) ? null : title;
}
