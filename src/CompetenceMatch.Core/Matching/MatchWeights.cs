using System.Collections.Frozen;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>What each rule is worth. Parts: hundredths of a point. Skill demands: plain weights. All others: hundredths of the part.</summary>
public sealed class MatchWeights
{
    private static readonly (string Rule, int Value)[] Table =
    [
        (PartOccupation, 5000),
        (PartOccupationBesideSkills, 3500),
        (PartSkills, 1500),
        (PartLevel, 1500),
        (PartLanguage, 1500),
        (PartPlace, 1500),
        (PartTerms, 500),
        (OccupationNotAsked, 100),
        (OccupationSameUnitGroup, 100),
        (OccupationEscoNeighbour, 90),
        (OccupationSameMinorGroup, 60),
        (OccupationSameSubMajorGroup, 30),
        (OccupationNone, 0),
        (OccupationEducation, 70),
        (OccupationTradeCertificate, 70),
        (MonthsUnder6, 30),
        (MonthsFrom6, 50),
        (MonthsFrom12, 70),
        (MonthsFrom36, 90),
        (MonthsFrom60, 100),
        (RecencyWithin36, 100),
        (RecencyWithin120, 70),
        (RecencyOlder, 50),
        (SkillsMust, 3),
        (SkillsShould, 1),
        (SkillsClaimed, 80),
        (SkillsEvidenced, 100),
        (SkillsMissing, 0),
        (LevelNotAsked, 100),
        (LevelMet, 100),
        (LevelOneBelow, 60),
        (LevelBelow, 30),
        (LevelNotStated, 30),
        (LevelAuthorised, 100),
        (LevelPending, 60),
        (LevelNotAuthorised, 30),
        (LanguageNotAsked, 100),
        (LanguageMet, 100),
        (LanguageOneBelow, 60),
        (LanguageBelow, 30),
        (LanguageNotStated, 30),
        (PlaceNotAsked, 100),
        (PlaceSameMunicipality, 100),
        (PlaceWithin30, 100),
        (PlaceWithin60, 80),
        (PlaceWithin90, 50),
        (PlaceSameRegion, 30),
        (PlaceWouldMove, 60),
        (PlaceWouldMoveRural, 80),
        (PlaceTooFar, 0),
        (PlaceNotStated, 0),
        (TermsNotAsked, 100),
        (StartMet, 100),
        (StartWithin31, 60),
        (StartLater, 30),
        (StartNotStated, 30),
        (PercentMet, 100),
        (PercentWithin20, 60),
        (PercentLess, 30),
        (PercentNotStated, 30),
        (ShiftsMet, 100),
        (ShiftsSome, 60),
        (ShiftsNone, 30),
        (ShiftsNotStated, 30),
    ];

    private readonly FrozenDictionary<string, int> _values;

    private MatchWeights(IEnumerable<(string Rule, int Value)> table) =>
        _values = table.ToFrozenDictionary(row => row.Rule, row => row.Value);

    /// <summary>The weights of docs/matching.md.</summary>
    public static MatchWeights Default { get; } = new(Table);

    /// <summary>Every rule with its value.</summary>
    public IReadOnlyDictionary<string, int> Rows => _values;

    /// <summary>The value of a rule of <see cref="MatchRules"/>.</summary>
    public int this[string rule] => _values[rule];
}
