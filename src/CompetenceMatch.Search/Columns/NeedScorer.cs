using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Core's score of one need over one segment, by look-ups and additions. A test holds both equal.</summary>
internal sealed class NeedScorer
{
    private readonly OccupationTable occupation = new();
    private readonly SkillTable skills = new();
    private readonly LevelPoints level = new();
    private readonly LanguagePoints language = new();
    private readonly PlacePoints place = new();
    private readonly TermPoints terms = new();
    private readonly GapCounter gaps;
    private NeedDemands demands = null!;
    private Segment segment = null!;
    private int occupationOfRest;

    public NeedScorer() => gaps = new GapCounter(occupation, skills, level, language, place, terms);

    public NeedDemands Demands => demands;

    /// <summary>The most that somebody without anything asked of occupation and skills can have.</summary>
    public int MostOfRest { get; private set; }

    public void Fill(NeedDemands of, Segment over, FacetSlots slots)
    {
        (demands, segment) = (of, over);
        occupation.Fill(demands, segment);
        skills.Fill(demands, segment);
        level.Fill(demands);
        language.Fill(demands, segment);
        place.Fill(demands, segment, slots);
        terms.Fill(demands);
        gaps.Fill(demands);
        occupationOfRest = demands.Weights.Shares.PointsOf(
            demands.Need.Occupation is null ? OccupationPart.Whole : 0,
            0,
            demands.SkillWeights
        );
        MostOfRest =
            occupationOfRest
            + (level.ByAuthorisation ? level.Of(HeldAuthorisationState.None) : level.Most)
            + language.Most
            + place.Most
            + terms.Most;
    }

    /// <summary>Adds everyone who has something of what is asked; all others are the rest.</summary>
    public void AddHolders(Span<ulong> to)
    {
        occupation.AddHolders(segment, to);
        skills.AddHolders(segment, to);
    }

    /// <summary>Hundredths.</summary>
    public int Score(int row, in PersonRow person)
    {
        var lists = segment.Details(person);
        var fit = demands.Need.Occupation is null ? OccupationPart.Whole : occupation.Fit(lists);
        var skillSum = demands.SkillWeights == 0 ? 0 : skills.Sum(lists);
        return demands.Weights.Shares.PointsOf(fit, skillSum, demands.SkillWeights)
            + (level.ByAuthorisation ? level.Of(occupation.State(lists)) : level.Of(person.Level))
            + (
                language.NeedsLists
                    ? language.Of(person.Norwegian, lists)
                    : language.Of(person.Norwegian)
            )
            + place.Of(row, person)
            + terms.Of(person);
    }

    /// <summary>The same for one of the rest.</summary>
    public int ScoreOfRest(int row, in PersonRow person) =>
        occupationOfRest
        + (level.ByAuthorisation ? level.Of(HeldAuthorisationState.None) : level.Of(person.Level))
        + (
            language.NeedsLists
                ? language.Of(person.Norwegian, segment.Details(person))
                : language.Of(person.Norwegian)
        )
        + place.Of(row, person)
        + terms.Of(person);

    /// <summary>True when <see cref="Rest"/> gives what <see cref="ScoreOfRest"/> gives.</summary>
    public bool RestIsPlain => !level.ByAuthorisation && !language.NeedsLists;

    public RestScorer Rest() =>
        new(occupationOfRest, level.ByLevel, language.ByNorwegian, place, terms);

    /// <summary>How many gaps, and whether it is one that can be closed.</summary>
    public (int Gaps, bool OneStepAway) Gaps(int row, in PersonRow person) =>
        gaps.Of(row, person, segment.Details(person));
}
