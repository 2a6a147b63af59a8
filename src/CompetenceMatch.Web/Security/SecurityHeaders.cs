using System.Security.Cryptography;

namespace CompetenceMatch.Web.Security;

/// <summary>S-08, S-09: one policy for every page, a nonce per response, nothing personal in caches.</summary>
internal static class SecurityHeaders
{
    private const string NonceKey = "cm-nonce";
    private const string SandboxKey = "cm-sandbox";

    public static string Nonce(this HttpContext context) => (string)context.Items[NonceKey]!;

    /// <summary>For a file that somebody sent in: whatever is in it, it runs nothing and shows nothing.</summary>
    public static void Sandbox(this HttpContext context) => context.Items[SandboxKey] = true;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Items[NonceKey] = Convert.ToBase64String(
                    RandomNumberGenerator.GetBytes(16)
                );
                context.Response.OnStarting(() =>
                {
                    Apply(context);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Items.ContainsKey(SandboxKey)
            ? "sandbox; default-src 'none'; frame-ancestors 'none'"
            : $"default-src 'none'; script-src 'self' 'nonce-{context.Nonce()}'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        if (
            context.User.Identity?.IsAuthenticated == true
            || context.Request.Path.StartsWithSegments("/konto", StringComparison.OrdinalIgnoreCase)
        )
            headers.CacheControl = "no-store";
    }
}
