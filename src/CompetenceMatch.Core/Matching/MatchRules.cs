namespace CompetenceMatch.Core.Matching;

/// <summary>Ids of the rule register (docs/matching.md). Every scored rule has a weight in <see cref="MatchWeights"/>.</summary>
public static class MatchRules
{
    public const string PartOccupation = "part.occupation";
    public const string PartOccupationBesideSkills = "part.occupationBesideSkills";
    public const string PartSkills = "part.skills";
    public const string PartLevel = "part.level";
    public const string PartLanguage = "part.language";
    public const string PartPlace = "part.place";
    public const string PartTerms = "part.terms";

    public const string OccupationNotAsked = "occupation.notAsked";
    public const string OccupationSameUnitGroup = "occupation.sameUnitGroup";
    public const string OccupationEscoNeighbour = "occupation.escoNeighbour";
    public const string OccupationSameMinorGroup = "occupation.sameMinorGroup";
    public const string OccupationSameSubMajorGroup = "occupation.sameSubMajorGroup";
    public const string OccupationNone = "occupation.none";
    public const string OccupationEducation = "occupation.education";
    public const string OccupationTradeCertificate = "occupation.tradeCertificate";
    public const string MonthsUnder6 = "occupation.months.under6";
    public const string MonthsFrom6 = "occupation.months.from6";
    public const string MonthsFrom12 = "occupation.months.from12";
    public const string MonthsFrom36 = "occupation.months.from36";
    public const string MonthsFrom60 = "occupation.months.from60";
    public const string RecencyWithin36 = "occupation.recency.within36";
    public const string RecencyWithin120 = "occupation.recency.within120";
    public const string RecencyOlder = "occupation.recency.older";

    public const string SkillsMust = "skills.must";
    public const string SkillsShould = "skills.should";
    public const string SkillsClaimed = "skills.claimed";
    public const string SkillsEvidenced = "skills.evidenced";
    public const string SkillsMissing = "skills.missing";

    public const string LevelNotAsked = "level.notAsked";
    public const string LevelMet = "level.met";
    public const string LevelOneBelow = "level.oneBelow";
    public const string LevelBelow = "level.below";
    public const string LevelNotStated = "level.notStated";
    public const string LevelAuthorised = "level.authorised";
    public const string LevelPending = "level.pending";
    public const string LevelNotAuthorised = "level.notAuthorised";

    public const string LanguageNotAsked = "language.notAsked";
    public const string LanguageMet = "language.met";
    public const string LanguageOneBelow = "language.oneBelow";
    public const string LanguageBelow = "language.below";
    public const string LanguageNotStated = "language.notStated";

    public const string PlaceNotAsked = "place.notAsked";
    public const string PlaceSameMunicipality = "place.sameMunicipality";
    public const string PlaceWithin30 = "place.within30";
    public const string PlaceWithin60 = "place.within60";
    public const string PlaceWithin90 = "place.within90";
    public const string PlaceSameRegion = "place.sameRegion";
    public const string PlaceWouldMove = "place.wouldMove";
    public const string PlaceWouldMoveRural = "place.wouldMoveRural";
    public const string PlaceTooFar = "place.tooFar";
    public const string PlaceNotStated = "place.notStated";

    public const string TermsNotAsked = "terms.notAsked";
    public const string StartMet = "terms.start.met";
    public const string StartWithin31 = "terms.start.within31";
    public const string StartLater = "terms.start.later";
    public const string StartNotStated = "terms.start.notStated";
    public const string PercentMet = "terms.percent.met";
    public const string PercentWithin20 = "terms.percent.within20";
    public const string PercentLess = "terms.percent.less";
    public const string PercentNotStated = "terms.percent.notStated";
    public const string ShiftsMet = "terms.shifts.met";
    public const string ShiftsSome = "terms.shifts.some";
    public const string ShiftsNone = "terms.shifts.none";
    public const string ShiftsNotStated = "terms.shifts.notStated";

    /// <summary>Rules that are shown and never scored: gaps and overqualification.</summary>
    public static IReadOnlyList<string> NotScored { get; } =
    [
        .. Enum.GetValues<GapKind>().Select(kind => "gap." + Camel(kind.ToString())),
        "overqualified.level",
        "overqualified.severe",
        "overqualified.strict",
        "overqualified.field",
        "overqualified.unrecognised",
        "overqualified.accepted",
    ];

    /// <summary>Every id of the register.</summary>
    public static IReadOnlyList<string> All { get; } =
    [.. MatchWeights.Default.Rows.Select(row => row.Key), .. NotScored];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
