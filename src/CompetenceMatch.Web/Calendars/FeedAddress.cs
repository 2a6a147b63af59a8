using System.Security.Cryptography;
using System.Text;

namespace CompetenceMatch.Web.Calendars;

/// <summary>The address a calendar program asks by itself: whoever knows it reads the feed, so it is long, secret and can be changed.</summary>
internal static class FeedAddress
{
    public const string Route = "/kalender/{key}.ics";
    private const int KeyBytes = 24;

    public static string NewKey() =>
        Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes)).ToLowerInvariant();

    public static string Path(string key) => $"/kalender/{key}.ics";

    public static string Hash(string key) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
