using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Core.Matching;

/// <summary>The fact tables the rules read, keyed for look-up. Built once at start by ReferenceData.</summary>
public sealed class Taxonomy
{
    private ILookup<OccupationCode, RegulatedProfession>? _professionsIn;
    private ILookup<OccupationCode, FieldOccupations>? _leadingTo;
    private volatile EscoNeighbours _esco = EscoNeighbours.None;

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

    /// <summary>What an operator imported of ESCO; the one table that may be replaced while others read it.</summary>
    public EscoNeighbours Esco
    {
        get => _esco;
        set => _esco = value;
    }

    /// <summary>Rows of the professions table that name the unit group, best rank first.</summary>
    public IEnumerable<RegulatedProfession> ProfessionsIn(OccupationCode occupation) =>
        (
            _professionsIn ??= Professions
                .Values.SelectMany(row => row.Occupations.Select(code => (code, row)))
                .OrderBy(pair => pair.row.RankInGroup.GetValueOrDefault(pair.code, int.MaxValue))
                .ThenBy(pair => pair.row.Id, StringComparer.Ordinal)
                .ToLookup(pair => pair.code, pair => pair.row)
        )[occupation];

    /// <summary>The fields of education that ordinarily lead to the unit group.</summary>
    public IEnumerable<FieldOccupations> FieldsLeadingTo(OccupationCode occupation) =>
        (
            _leadingTo ??= FieldOccupations
                .SelectMany(row => row.Occupations.Select(code => (code, row)))
                .ToLookup(pair => pair.code, pair => pair.row)
        )[occupation];
}
