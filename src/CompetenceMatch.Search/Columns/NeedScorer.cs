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
    private NeedDemands demands = null!;
    private Segment segment = null!;

    public NeedScorer() => Gaps = new GapCounter(occupation, skills, level, language, place, terms);

    public NeedDemands Demands => demands;

    public void Fill(NeedDemands of, Segment over, FacetSlots slots)
    {
        (demands, segment) = (of, over);
        occupation.Fill(demands, segment);
        skills.Fill(demands, segment);
        level.Fill(demands);
        language.Fill(demands, segment);
        place.Fill(demands, segment, slots);
        terms.Fill(demands);
        Gaps.Fill(demands);
        MostOfAnswers =
            (ByAuthorisation ? 0 : level.Most) + language.Most + place.Most + terms.Most;
    }

    /// <summary>The level part is that of the authorisation, so it is in <see cref="Ceiling"/>.</summary>
    public bool ByAuthorisation => level.ByAuthorisation;

    /// <summary>What all that is not in <see cref="Ceiling"/> can be worth.</summary>
    public int MostOfAnswers { get; private set; }

    /// <summary>How many classes of people there are by their occupation; one more class is everyone else.</summary>
    public int Tiers => occupation.Tiers.Ceilings.Count;

    /// <summary>How many of the asked skills anybody here has.</summary>
    public int Skills => skills.Count;

    public PlacePoints Place => place;

    public GapCounter Gaps { get; }

    /// <summary>True if nobody of a group has more or less than the group's ceiling and their answers.</summary>
    public bool IsExact(CeilingGroup group) =>
        group.Tier == Tiers
        && group.MostSkills == 0
        && !language.NeedsLists
        && (!ByAuthorisation || group.State == HeldAuthorisationState.None);

    /// <summary>The most for occupation and skills, and for the authorisation where one is asked.</summary>
    public int Ceiling(int tier, HeldAuthorisationState? state, int mostSkills)
    {
        var fit =
            demands.Need.Occupation is null ? OccupationPart.Whole
            : tier < Tiers ? occupation.Tiers.Ceilings[tier]
            : 0;
        var held =
            !ByAuthorisation ? 0
            : state is { } known ? level.MostUpTo(known)
            : level.Most;
        return demands.Weights.Shares.PointsOf(
                fit,
                skills.Ceiling(mostSkills),
                demands.SkillWeights
            ) + held;
    }

    /// <summary>Adds everyone who may belong to a tier.</summary>
    public void AddTier(int tier, Span<ulong> to) => occupation.Tiers.AddHolders(tier, segment, to);

    /// <summary>Adds everyone who may have the authorisation in that state.</summary>
    public void AddHolders(HeldAuthorisationState state, Span<ulong> to) =>
        occupation.AddHolders(state, segment, to);

    public void CountSkills(VerticalCounter counter) => skills.AddTo(counter, segment);

    public AnswerScorer Answers() =>
        new(
            level.ByLevel,
            language.ByNorwegian,
            terms,
            demands is { Need.MinNus: null, Languages.Count: 0 } && !terms.Asks
                ? MostOfAnswers - place.Most
                : null
        );

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

    /// <summary>How many gaps, and whether it is one that can be closed.</summary>
    public (int Gaps, bool OneStepAway) GapsOf(int row, in PersonRow person) =>
        Gaps.NeedsLists
            ? Gaps.Of(row, person, segment.Keys.Span[row].Licences, segment.Details(person))
            : Gaps.Of(row, person, 0, default);

    /// <summary>Takes out whoever has other gaps than the fit asks. Nobody among them is irregular.</summary>
    public void Narrow(Span<ulong> among, CandidateFit fit, Span<ulong> spare)
    {
        if (fit == CandidateFit.OneStep && !Gaps.CanBeOneStep)
        {
            among.Clear();
            return;
        }

        // A missing skill is a gap, and not one that can be closed.
        skills.KeepWithMusts(among, segment, spare);
        if (fit == CandidateFit.Full && ByAuthorisation)
        {
            spare.Clear();
            occupation.AddHolders(HeldAuthorisationState.Granted, segment, spare);
            Bits.And(among, spare);
        }

        Gaps.FillFloors();
        var people = segment.Rows.Span;
        foreach (var row in new RowWalk(among))
        {
            ref readonly var person = ref people[row];
            if (Gaps.KnownFrom(fit, person) is { } known)
            {
                if (!known)
                    Bits.Remove(among, row);
                continue;
            }

            var (count, oneStep) = GapsOf(row, person);
            if (!FitFilter.Keeps(fit, count, oneStep))
                Bits.Remove(among, row);
        }
    }
}
