using Microsoft.AspNetCore.Localization;

namespace CompetenceMatch.Web.Localisation;

/// <summary>?lang=xx renders that language at once and is remembered in a cookie; no path prefix.</summary>
internal static class LanguageChoice
{
    public const string Cookie = "cm-lang";
    public const string Query = "lang";

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
        var language = asked ?? Language.Find(context.Request.Cookies[Cookie]);
        return Task.FromResult(language is null ? null : new ProviderCultureResult(language.Code));
    }

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
