using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Core.Matching;

/// <summary>The fact tables the rules read, keyed for look-up. Built once at start by ReferenceData.</summary>
public sealed class Taxonomy
{
    // Belongs to one set of tables, so that a corrected set never meets the old one's.
    private volatile Tuple<
        RecognitionTables,
        ILookup<OccupationCode, RegulatedProfession>
    >? _professionsIn;
    private volatile RecognitionTables _recognition = RecognitionTables.Empty;
    private ILookup<OccupationCode, FieldOccupations>? _leadingTo;
    private volatile EscoNeighbours _esco = EscoNeighbours.None;

    public required IReadOnlyDictionary<OccupationCode, Occupation> Occupations { get; init; }
    public required IReadOnlyDictionary<string, Municipality> Municipalities { get; init; }
    public required IReadOnlyDictionary<string, LabourMarketRegion> Regions { get; init; }
    public required IReadOnlyDictionary<string, Country> Countries { get; init; }
    public required IReadOnlyDictionary<string, EducationField> Fields { get; init; }
    public required IReadOnlyList<FieldOccupations> FieldOccupations { get; init; }

    public required IReadOnlyList<CefrWeeks> CefrWeeks
    {
        get => _recognition.CefrWeeks;
        init => _recognition = _recognition with { CefrWeeks = value };
    }

    public required IReadOnlyDictionary<string, RegulatedProfession> Professions
    {
        get => _recognition.Professions;
        init => _recognition = _recognition with { Professions = value };
    }

    public required IReadOnlyDictionary<string, RecognitionRoute> Routes
    {
        get => _recognition.Routes;
        init => _recognition = _recognition with { Routes = value };
    }

    public required IReadOnlyList<TradeRecognition> TradeRecognitions
    {
        get => _recognition.TradeRecognitions;
        init => _recognition = _recognition with { TradeRecognitions = value };
    }

    public required IReadOnlyList<LanguageRequirement> LanguageRequirements
    {
        get => _recognition.LanguageRequirements;
        init => _recognition = _recognition with { LanguageRequirements = value };
    }

    public required IReadOnlyDictionary<string, Measure> Measures
    {
        get => _recognition.Measures;
        init => _recognition = _recognition with { Measures = value };
    }

    public required IReadOnlyList<DegreeEquivalence> Degrees
    {
        get => _recognition.Degrees;
        init => _recognition = _recognition with { Degrees = value };
    }

    /// <summary>The tables of recognition; replaced as a whole when a fact is corrected. No row comes or goes by that.</summary>
    public RecognitionTables Recognition
    {
        get => _recognition;
        set => _recognition = value;
    }

    /// <summary>What an operator imported of ESCO; may be replaced while others read it.</summary>
    public EscoNeighbours Esco
    {
        get => _esco;
        set => _esco = value;
    }

    /// <summary>The same tables, to be replaced apart from these.</summary>
    public Taxonomy Own() => (Taxonomy)MemberwiseClone();

    /// <summary>Rows of the professions table that name the unit group, best rank first.</summary>
    public IEnumerable<RegulatedProfession> ProfessionsIn(OccupationCode occupation)
    {
        var tables = _recognition;
        var known = _professionsIn;
        if (known is null || !ReferenceEquals(known.Item1, tables))
            _professionsIn = known = Tuple.Create(tables, ByOccupation(tables));
        return known.Item2[occupation];
    }

    /// <summary>The fields of education that ordinarily lead to the unit group.</summary>
    public IEnumerable<FieldOccupations> FieldsLeadingTo(OccupationCode occupation) =>
        (
            _leadingTo ??= FieldOccupations
                .SelectMany(row => row.Occupations.Select(code => (code, row)))
                .ToLookup(pair => pair.code, pair => pair.row)
        )[occupation];

    private static ILookup<OccupationCode, RegulatedProfession> ByOccupation(
        RecognitionTables tables
    ) =>
        tables
            .Professions.Values.SelectMany(row => row.Occupations.Select(code => (code, row)))
            .OrderBy(pair => pair.row.RankInGroup.GetValueOrDefault(pair.code, int.MaxValue))
            .ThenBy(pair => pair.row.Id, StringComparer.Ordinal)
            .ToLookup(pair => pair.code, pair => pair.row);
}
