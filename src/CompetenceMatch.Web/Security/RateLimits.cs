using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;

namespace CompetenceMatch.Web.Security;

/// <summary>S-21: requests a minute for each user, or for each address where nobody is signed in.</summary>
public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Search = "search";
    public const string Card = "card";

    /// <summary>Suggestions while typing: several a second for a fast typist.</summary>
    public const string Suggest = "suggest";

    /// <summary>Files sent in; each is read to its end.</summary>
    public const string Upload = "upload";

    // More than a recruiter reads in a day; far fewer than a program that copies.
    private const int CardsADay = 150;

    internal static IServiceCollection AddRateLimits(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services
            .AddSingleton(
                new CardAllowance(configuration.GetValue("RateLimits:card-day", CardsADay))
            )
            .AddRateLimiter(options =>
            {
                options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                options.OnRejected = TellWhen;
                foreach (
                    var (name, limit) in new[]
                    {
                        (SignIn, 20),
                        (Search, 120),
                        (Card, 60),
                        (Suggest, 600),
                        (Upload, 30),
                    }
                )
                {
                    var permits = configuration.GetValue($"RateLimits:{name}", limit);
                    options.AddPolicy(name, context => Window(context, name, permits));
                }
            });

    private static RateLimitPartition<string> Window(HttpContext context, string name, int permits)
    {
        // Only an attempt counts at these pages, not looking at the form.
        if (name is SignIn or Upload && HttpMethods.IsGet(context.Request.Method))
            return RateLimitPartition.GetNoLimiter("get");
        var who =
            context.User.FindFirstValue(ClaimTypes.NameIdentifier)
            ?? context.Connection.RemoteIpAddress?.ToString();
        return RateLimitPartition.GetFixedWindowLimiter(
            $"{name}:{who}",
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = permits,
                Window = TimeSpan.FromMinutes(1),
            }
        );
    }

    private static ValueTask TellWhen(
        Microsoft.AspNetCore.RateLimiting.OnRejectedContext context,
        CancellationToken stop
    )
    {
        var seconds = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? wait.TotalSeconds
            : 60;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(seconds)
            .ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
