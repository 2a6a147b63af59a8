namespace CompetenceMatch.Web.Localisation;

/// <summary>A language the interface is shipped in, written in itself.</summary>
public sealed record Language(string Code, string Name, bool RightToLeft)
{
    public static readonly IReadOnlyList<Language> Shipped =
    [
        new("nb", "Bokmål", false),
        new("en", "English", false),
        new("uk", "Українська", false),
        new("ar", "العربية", true),
    ];

    public static Language Current =>
        Find(System.Globalization.CultureInfo.CurrentUICulture.Name) ?? Shipped[0];

    public string Direction => RightToLeft ? "rtl" : "ltr";

    public static Language? Find(string? code) =>
        Shipped.FirstOrDefault(one =>
            string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase)
        );
}
