using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>What the weights are fitted on: three languages, also with fewer labels and with other languages beside them.</summary>
internal static class DevelopmentSets
{
    public static readonly IReadOnlySet<LinkFeature> Nothing = new HashSet<LinkFeature>();

    private const string Relevance = "tests/CompetenceMatch.Search.Tests/relevance";
    private static readonly string[] EverydayLanguages =
    [
        "en",
        "uk",
        "ru",
        "ar",
        "fa",
        "tr",
        "so",
        "sw",
        "ti",
    ];

    /// <param name="folder">The folder of the title sets; run from the root of the repository.</param>
    public static IReadOnlyList<DevelopmentSet> Load(string folder) =>
        [
            DevelopmentSet.Load(folder, "da", ["da"]),
            DevelopmentSet.Load(folder, "sv", ["sv"]),
            DevelopmentSet.Load(folder, "en", ["en"]),
            DevelopmentSet.Load(folder, "da", ["da"], most: 1),
            DevelopmentSet.Load(folder, "en", ["en"], most: 2),
            DevelopmentSet.Load(folder, "da", ["da", "sv", "en"]),
            DevelopmentSet.Load(folder, "sv", ["da", "sv", "en"]),
            DevelopmentSet.Everyday(Relevance, EverydayLanguages),
        ];
}
