namespace CompetenceMatch.Web.Localisation;

/// <summary>CLDR cardinal categories of the shipped languages, Arabic folded to the four forms kept in the texts.</summary>
public static class PluralForm
{
    public static string Of(string language, long count) =>
        language switch
        {
            "uk" => Ukrainian(count),
            "ar" => Arabic(count),
            _ => count == 1 ? "one" : "other",
        };

    private static string Ukrainian(long count) =>
        (count % 10, count % 100) switch
        {
            (1, not 11) => "one",
            (>= 2 and <= 4, < 12 or > 14) => "few",
            _ => "many",
        };

    private static string Arabic(long count) =>
        (count, count % 100) switch
        {
            (1, _) => "one",
            (_, >= 3 and <= 10) => "few",
            (_, >= 11) => "many",
            _ => "other",
        };
}
