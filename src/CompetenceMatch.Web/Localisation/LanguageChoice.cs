using Microsoft.AspNetCore.Localization;

namespace CompetenceMatch.Web.Localisation;

/// <summary>?lang=xx renders that language at once and is remembered in a cookie; no path prefix.</summary>
internal static class LanguageChoice
{
    public const string Cookie = "cm-lang";
    public const string Query = "lang";

    /// <summary>One sheet in the language of whoever gets it; the reader's own choice stays.</summary>
    public const string PrintQuery = "sprak";
    private const string PrintPath = "/utskrift";

    public static RequestLocalizationOptions Options()
    {
        var codes = Language.Shipped.Select(one => one.Code).ToArray();
        var options = new RequestLocalizationOptions()
            .SetDefaultCulture("nb")
            .AddSupportedCultures(codes)
            .AddSupportedUICultures(codes);
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(Chosen),
            new AcceptLanguageHeaderRequestCultureProvider { Options = options },
        ];
        return options;
    }

    private static Task<ProviderCultureResult?> Chosen(HttpContext context)
    {
        var asked = Language.Find(context.Request.Query[Query]);
        if (asked is not null)
            Remember(context, asked);
        var language =
            asked ?? Printed(context.Request) ?? Language.Find(context.Request.Cookies[Cookie]);
        return Task.FromResult(language is null ? null : new ProviderCultureResult(language.Code));
    }

    private static Language? Printed(HttpRequest request) =>
        request.Path.Value?.EndsWith(PrintPath, StringComparison.Ordinal) == true
            ? Language.Find(request.Query[PrintQuery])
            : null;

    public static bool IsChosen(HttpContext context) => context.Request.Cookies.ContainsKey(Cookie);

    public static void Remember(HttpContext context, Language language) =>
        context.Response.Cookies.Append(
            Cookie,
            language.Code,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                Path = "/",
            }
        );
}
