using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// The counts of every facet's listed values. A value counts whom it would let through, so whoever has not answered
/// counts for each. Counted are those who pass, or those who do not when these are fewer: many by the sets of the values,
/// few one by one.
/// </summary>
internal sealed class FacetTotals(FacetSlots slots, BitPool pool)
{
    private static readonly string[] levelCodes =
    [
        .. Enumerable.Range(0, Facts.Levels).Select(Text),
    ];

    private static readonly string[] cefrCodes = [.. Enum.GetNames<Cefr>().Skip((int)Cefr.A1)];

    private static readonly string[] minorCodes =
    [
        .. Enumerable
            .Range(0, FacetSlots.Minors)
            .Select(m => m.ToString("000", CultureInfo.InvariantCulture)),
    ];

    // Below one row in so many, going through the people is quicker than going through the values.
    private const int Few = 24;

    private readonly FacetTally tally = new(slots.RegionCodes.Count);
    private readonly int[] minors = new int[FacetSlots.Minors];
    private readonly int[] facts = new int[Facts.Count];
    private readonly int[] homes = new int[slots.RegionCodes.Count];
    private readonly int[] free = new int[3];
    private readonly DateOnly[] dates = new DateOnly[3];
    private bool includeWouldMove;
    private int nowhere;

    public void Start(bool wouldMove, DateOnly today)
    {
        includeWouldMove = wouldMove;
        nowhere = 0;
        (dates[0], dates[1], dates[2]) = (today, today.AddMonths(1), today.AddMonths(3));
        tally.Clear();
        Array.Clear(minors);
        Array.Clear(facts);
        Array.Clear(homes);
        Array.Clear(free);
    }

    /// <summary>Counts facets over those who pass all filters but their own.</summary>
    public void Add(ReadOnlySpan<FacetId> facets, LiveSegment one, ReadOnlySpan<ulong> passing)
    {
        var segment = one.Segment;
        if (facets.Contains(FacetId.Region))
            AddHomes(segment, passing);
        for (var i = 0; facets.Contains(FacetId.Available) && i < dates.Length; i++)
            free[i] += Bits.Count(passing, segment.FreeBy(dates[i].DayNumber));
        var looked = passing;
        var each = 1;
        if (2 * Bits.Count(passing) > one.Count)
        {
            foreach (var facet in facets)
                tally.Add(facet, one.Tally);
            var others = pool.TakeAny(passing.Length).Span;
            Bits.Alone(one.Live, passing, others);
            looked = others;
            each = -1;
        }

        if (Bits.Count(looked) <= segment.Count / Few)
        {
            tally.Add(facets, segment, looked, each);
            return;
        }

        foreach (var facet in facets)
            AddSets(facet, segment, looked, each);
    }

    /// <summary>True for the values that <see cref="Counts"/> gives.</summary>
    public bool Lists(FacetId facet, string value) =>
        facet switch
        {
            FacetId.Region => slots.Region(value) >= 0,
            FacetId.Occupation => value.Length == 3 && FacetSlots.Minor(value) >= 0,
            FacetId.Level => levelCodes.Contains(value),
            FacetId.Norwegian => cefrCodes.Contains(value),
            FacetId.Licence => FacetSlots.Licence(value) >= 0,
            FacetId.Available => dates.Any(date => Text(date) == value),
            _ => RecognitionNames.TryParse(value) is not null,
        };

    public IEnumerable<(string Value, int Count)> Counts(FacetId facet) =>
        facet switch
        {
            FacetId.Region => slots.RegionCodes.Select((r, i) => (r, Region(i))),
            FacetId.Occupation => minorCodes.Select((m, i) => (m, Minor(i))),
            FacetId.Level => levelCodes.Select((c, nus) => (c, LevelsFrom(nus))),
            FacetId.Norwegian => cefrCodes.Select((c, i) => (c, SpokenFrom((int)Cefr.A1 + i))),
            FacetId.Licence => FacetSlots.LicenceCodes.Select(
                (c, i) => (c, facts[Facts.Licence(i)] + tally.Licence(i))
            ),
            FacetId.Available => dates.Select((d, i) => (Text(d), free[i])),
            _ => RecognitionNames.All.Select(s =>
                (RecognitionNames.Of(s), facts[Facts.Recognition(s)] + tally.Recognition(s))
            ),
        };

    /// <summary>Of the occupation facet, by the three digits.</summary>
    public int Minor(int minor) => minors[minor] + tally.Minor(minor, slots.MinorNumber(minor));

    private void AddSets(FacetId facet, Segment segment, ReadOnlySpan<ulong> counted, int each)
    {
        switch (facet)
        {
            case FacetId.Region when includeWouldMove:
                for (var region = 0; region < homes.Length; region++)
                    homes[region] += each * Movers(segment, region, counted);
                break;
            case FacetId.Occupation:
                for (var minor = 0; minor < minors.Length; minor++)
                    minors[minor] += each * segment.Minors[minor].CountIn(counted);
                break;
            default:
                var (from, to) = FactsOf(facet);
                for (var fact = from; fact < to; fact++)
                    facts[fact] += each * segment.Facts[fact].CountIn(counted);
                break;
        }
    }

    // Who lives there is counted already, and who lives nowhere known passes everywhere.
    private static int Movers(Segment segment, int region, ReadOnlySpan<ulong> counted)
    {
        var (_, known) = segment.Home(Segment.NoHome);
        var (from, to) = segment.Home(region);
        var movers = segment.Moves[region];
        return movers.CountIn(counted, known, from) + movers.CountIn(counted, to, segment.Count);
    }

    private static (int From, int To) FactsOf(FacetId facet) =>
        facet switch
        {
            FacetId.Level => (Facts.Level(0), Facts.Level(Facts.Levels)),
            FacetId.Norwegian => (Spoken((int)Cefr.A1), Spoken((int)Cefr.C2 + 1)),
            FacetId.Licence => (Facts.Licence(0), Facts.Licence(FacetSlots.LicenceCodes.Count)),
            FacetId.Recognition => (
                Facts.Recognition(RecognitionState.None),
                Facts.Recognition(RecognitionState.None) + RecognitionNames.All.Count
            ),
            _ => (0, 0),
        };

    private static int Spoken(int level) =>
        Facts.Norwegian(LanguageSkillKind.Speaking, (Cefr)level);

    private void AddHomes(Segment segment, ReadOnlySpan<ulong> passing)
    {
        var (from, to) = segment.Home(Segment.NoHome);
        nowhere += Bits.CountRange(passing, from, to);
        for (var region = 0; region < homes.Length; region++)
        {
            (from, to) = segment.Home(region);
            homes[region] += Bits.CountRange(passing, from, to);
        }
    }

    private int Region(int region) =>
        nowhere + homes[region] + (includeWouldMove ? tally.Moves(region) : 0);

    private int LevelsFrom(int nus) =>
        facts[Facts.Level(nus)]
        + Enumerable.Range(nus, Facts.Levels - nus).Sum(tally.Level)
        + tally.Level(PersonRow.LevelNotStated);

    private int SpokenFrom(int level) =>
        facts[Spoken(level)]
        + Enumerable.Range(level, (int)Cefr.C2 + 1 - level).Sum(held => tally.Spoken(held + 1))
        + tally.Spoken(0);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
