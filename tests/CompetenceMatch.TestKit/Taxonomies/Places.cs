using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.TestKit.Taxonomies;

/// <summary>A few real municipalities: two centres with satellites, and lonely ones far north.</summary>
internal static class Places
{
    public static IReadOnlyList<Municipality> Municipalities { get; } =
    [
        Place("0301", "Oslo", 1, "005", 11.88, true, 59.9212, 10.7832),
        Place("3201", "Bærum", 2, "005", 11.88, true, 59.8946, 10.5118),
        Place("3203", "Asker", 2, "005", 27.79, false, 59.8299, 10.4266),
        Place("3226", "Aurskog-Høland", 4, "005", 50.69, false, 59.9269, 11.4492),
        Place("3446", "Gran", 4, "005", 66.05, false, 60.3588, 10.5709),
        Place("3301", "Drammen", 2, "021", 10, true, 59.7439, 10.2045),
        Place("5610", "Karasjok", 6, "154", 6.35, true, 69.4719, 25.5112),
        Place("5612", "Kautokeino", 6, "148", 14.87, true, 69.0125, 23.0412),
    ];

    private static Municipality Place(
        string code,
        string name,
        int centrality,
        string region,
        double minutes,
        bool isCentre,
        double latitude,
        double longitude
    ) =>
        new(
            code,
            name,
            code[..2],
            $"Fylke {code[..2]}",
            centrality,
            region,
            minutes,
            isCentre,
            latitude,
            longitude,
            10_000
        );
}
