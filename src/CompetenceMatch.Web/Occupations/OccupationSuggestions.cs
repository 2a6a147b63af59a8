using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;

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

    private static IResult Answer(string? q, LiveVocabulary words) =>
        Results.Json(
            string.IsNullOrWhiteSpace(q)
                ? []
                : Lines(q[..Math.Min(q.Length, LongestText)], words.Current)
                    .Select(one => new SuggestedTitle(one.Concept, one.Label, one.Translation))
        );

    // The narrower of two with the same words is kept: it knows the unit group too.
    private static IEnumerable<Suggestion> Lines(string text, OccupationWords words) =>
        words
            .Typeahead.Suggest(text, Language.Current.Code, Asked)
            .GroupBy(one =>
                (
                    words.Linker.Vocabulary.UnitGroupOf(one.Concept)?.Value ?? one.Concept,
                    one.Label.ToUpperInvariant()
                )
            )
            .Select(same => same.MaxBy(one => one.Concept.Length)!)
            .Take(Shown);
}
