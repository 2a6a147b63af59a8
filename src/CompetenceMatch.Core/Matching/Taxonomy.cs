using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Core.Matching;

/// <summary>The fact tables the rules read, keyed for look-up. Built once at start by ReferenceData.</summary>
public sealed class Taxonomy
{
    public required IReadOnlyDictionary<OccupationCode, Occupation> Occupations { get; init; }
    public required IReadOnlyDictionary<string, Municipality> Municipalities { get; init; }
    public required IReadOnlyDictionary<string, LabourMarketRegion> Regions { get; init; }
    public required IReadOnlyDictionary<string, Country> Countries { get; init; }
    public required IReadOnlyDictionary<string, EducationField> Fields { get; init; }
    public required IReadOnlyList<FieldOccupations> FieldOccupations { get; init; }
    public required IReadOnlyList<CefrWeeks> CefrWeeks { get; init; }
    public required IReadOnlyDictionary<string, RegulatedProfession> Professions { get; init; }
    public required IReadOnlyDictionary<string, RecognitionRoute> Routes { get; init; }
    public required IReadOnlyList<TradeRecognition> TradeRecognitions { get; init; }
    public required IReadOnlyList<LanguageRequirement> LanguageRequirements { get; init; }
    public required IReadOnlyDictionary<string, Measure> Measures { get; init; }
    public required IReadOnlyList<DegreeEquivalence> Degrees { get; init; }
}
