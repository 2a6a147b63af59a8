using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace CompetenceMatch.Web.Hosting;

/// <summary>Keeps a page that is the same for everybody who is not signed in: one copy in each language.</summary>
internal sealed class PublicPage : IOutputCachePolicy
{
    public const string Name = "public-page";

    // Short: the landing page counts people and needs.
    private static readonly TimeSpan kept = TimeSpan.FromSeconds(30);

    // A notice is shown once, to the one it is for.
    private const string NoticeCookie = ".AspNetCore.Mvc.CookieTempDataProvider";

    /// <summary>Looking for a notice where none can be sends a cookie with every page.</summary>
    public static bool MayHaveNotice(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method)
        || context.Request.Cookies.ContainsKey(NoticeCookie);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        // An address with a question may choose a language, which sets a cookie, or fill the store with variants.
        var isSame =
            HttpMethods.IsGet(request.Method)
            && !request.QueryString.HasValue
            && context.HttpContext.User.Identity?.IsAuthenticated != true
            && !request.Cookies.ContainsKey(NoticeCookie);
        context.EnableOutputCaching = isSame;
        context.AllowCacheLookup = isSame;
        context.AllowCacheStorage = isSame;
        context.AllowLocking = isSame;
        context.ResponseExpirationTimeSpan = kept;
        context.CacheVaryByRules.VaryByValues["language"] = CultureInfo.CurrentUICulture.Name;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(
        OutputCacheContext context,
        CancellationToken cancellation
    ) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (
            response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
        )
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
