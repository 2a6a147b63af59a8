using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Core.Recognition;

/// <summary>The tables a recognition plan rests on. Immutable; a corrected fact makes a new set.</summary>
public sealed record RecognitionTables(
    IReadOnlyDictionary<string, RecognitionRoute> Routes,
    IReadOnlyDictionary<string, RegulatedProfession> Professions,
    IReadOnlyList<TradeRecognition> TradeRecognitions,
    IReadOnlyList<DegreeEquivalence> Degrees,
    IReadOnlyList<LanguageRequirement> LanguageRequirements,
    IReadOnlyList<CefrWeeks> CefrWeeks,
    IReadOnlyDictionary<string, Measure> Measures
)
{
    /// <summary>No rules at all.</summary>
    public static RecognitionTables Empty { get; } =
        new(
            new Dictionary<string, RecognitionRoute>(),
            new Dictionary<string, RegulatedProfession>(),
            [],
            [],
            [],
            [],
            new Dictionary<string, Measure>()
        );
}
