using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Titles while a person types: the typed word kept, with its occupation in the reader's language.</summary>
internal static class OccupationSuggestions
{
    public const string Path = "/forslag/yrker";

    private const int Shown = 7;
    private const int LongestText = 200;

    public static void MapOccupationSuggestions(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, Answer)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Suggest)
            .ExcludeFromDescription();

    private static IResult Answer(string? q, Typeahead typeahead) =>
        Results.Json(
            string.IsNullOrWhiteSpace(q)
                ? []
                : typeahead
                    .Suggest(q[..Math.Min(q.Length, LongestText)], Language.Current.Code, Shown)
                    .Select(one => new SuggestedTitle(one.Concept, one.Label, one.Translation))
        );
}
