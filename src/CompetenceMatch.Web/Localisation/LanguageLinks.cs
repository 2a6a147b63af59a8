using Microsoft.AspNetCore.WebUtilities;

namespace CompetenceMatch.Web.Localisation;

internal static class LanguageLinks
{
    /// <summary>The same page, with the same query, in another language.</summary>
    public static string InLanguage(this HttpContext context, Language language)
    {
        // A page that was posted is shown again by GET; what was typed is kept by the browser's own script.
        var path = $"{context.Request.PathBase}{context.Request.Path}";
        var query = context
            .Request.Query.Where(pair => pair.Key != LanguageChoice.Query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return QueryHelpers.AddQueryString(
            path,
            [.. query, KeyValuePair.Create(LanguageChoice.Query, (string?)language.Code)]
        );
    }
}
