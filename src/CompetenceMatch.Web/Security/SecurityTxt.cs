using System.Globalization;
using CompetenceMatch.Web.Hosting;

namespace CompetenceMatch.Web.Security;

/// <summary>S-32: where to report a weakness (RFC 9116).</summary>
internal static class SecurityTxt
{
    // The standard asks for less than a year.
    private const int ValidDays = 180;

    public static void MapSecurityTxt(this WebApplication app) =>
        app.MapGet(
                "/.well-known/security.txt",
                (Settings settings, TimeProvider time, HttpRequest request) =>
                    Text(
                        settings.ContactEmail,
                        settings.PublicUrl ?? $"{request.Scheme}://{request.Host}",
                        time.GetUtcNow().AddDays(ValidDays)
                    )
            )
            .AllowAnonymous();

    private static string Text(string? email, string site, DateTimeOffset expires)
    {
        var root = site.TrimEnd('/');
        var contact = email is null ? $"{root}/om/hjelp" : $"mailto:{email}";
        var until = expires.UtcDateTime.ToString(
            "yyyy-MM-dd'T'00:00:00'Z'",
            CultureInfo.InvariantCulture
        );
        return $"""
            Contact: {contact}
            Expires: {until}
            Preferred-Languages: nb, en
            Canonical: {root}/.well-known/security.txt

            """;
    }
}
