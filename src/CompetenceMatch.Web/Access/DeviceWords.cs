namespace CompetenceMatch.Web.Access;

/// <summary>What a browser calls itself and its device, in two words; null where it does not say.</summary>
internal static class DeviceWords
{
    // Order matters: most browsers also claim to be those further down.
    private static readonly (string Mark, string Word)[] browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Word)[] systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "ChromeOS"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ];

    public static (string? Browser, string? System) Of(string? userAgent) =>
        (First(browsers, userAgent), First(systems, userAgent));

    private static string? First((string Mark, string Word)[] words, string? userAgent) =>
        words
            .FirstOrDefault(one => userAgent?.Contains(one.Mark, StringComparison.Ordinal) == true)
            .Word;
}
