using System.Globalization;
using System.Numerics;
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

    // So few are counted before it is known who else could be; in a small segment everybody is.
    private const int Fewest = 256;
    private const int Small = 1 << 14;

    private readonly FacetTally tally = new(slots.RegionCodes.Count);
    private readonly FacetNumbers numbers = new(slots.RegionCodes.Count);
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
        numbers.Clear();
        Array.Clear(homes);
        Array.Clear(free);
    }

    /// <summary>Counts facets over those who pass all filters but their own.</summary>
    /// <param name="masks">Where the filters apart can be asked; null = nowhere.</param>
    /// <param name="without">The facet whose own filters are left out.</param>
    public void Add(
        ReadOnlySpan<FacetId> facets,
        LiveSegment one,
        ReadOnlySpan<ulong> passing,
        SegmentMasks? masks = null,
        FacetId? without = null
    )
    {
        var segment = one.Segment;
        if (facets.Contains(FacetId.Region))
            AddHomes(segment, passing);
        if (facets.Contains(FacetId.Available))
            AddFree(segment, passing);
        var count = Bits.Count(passing);
        var others = Math.Min(count, one.Count - count);
        if (masks is not null && segment.Count >= Small && others > segment.Count / Fewest)
        {
            var mayWorkOut = others > segment.Count / Few;
            var known = masks.Known(segment, without, count + others, mayWorkOut, out var wider);
            if (known is not null)
            {
                AddKnown(facets, known);
                AddOthers(facets, segment, wider, passing);
                return;
            }
        }

        if (others == count)
        {
            Add(facets, segment, passing, 1);
            return;
        }

        foreach (var facet in facets)
            tally.Add(facet, one.Tally);
        AddOthers(facets, segment, one.Live, passing);
    }

    private void AddKnown(ReadOnlySpan<FacetId> facets, FacetNumbers known)
    {
        foreach (var facet in facets)
            numbers.Add(facet, known);
    }

    // Who is counted already and does not pass.
    private void AddOthers(
        ReadOnlySpan<FacetId> facets,
        Segment segment,
        ReadOnlySpan<ulong> wider,
        ReadOnlySpan<ulong> passing
    )
    {
        var others = pool.TakeAny(passing.Length).Span;
        Bits.Alone(wider, passing, others);
        Add(facets, segment, others, -1);
    }

    private void Add(
        ReadOnlySpan<FacetId> facets,
        Segment segment,
        ReadOnlySpan<ulong> rows,
        int each
    )
    {
        if (Bits.Count(rows) <= segment.Count / Few)
        {
            tally.Add(facets, segment, rows, each);
            return;
        }

        foreach (var facet in facets)
        {
            if (facet != FacetId.Region || includeWouldMove)
                numbers.Add(facet, segment, rows, each);
        }
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
                (c, i) => (c, numbers.Fact(Facts.Licence(i)) + tally.Licence(i))
            ),
            FacetId.Available => dates.Select((d, i) => (Text(d), free[i])),
            _ => RecognitionNames.All.Select(s =>
                (RecognitionNames.Of(s), numbers.Fact(Facts.Recognition(s)) + tally.Recognition(s))
            ),
        };

    /// <summary>Of the occupation facet, by the three digits.</summary>
    public int Minor(int minor) =>
        numbers.Minor(minor) + tally.Minor(minor, slots.MinorNumber(minor));

    // The days in one go: reading who passes once is a third of reading it thrice.
    private void AddFree(Segment segment, ReadOnlySpan<ulong> passing)
    {
        var first = segment.FreeBy(dates[0].DayNumber)[..passing.Length];
        var second = segment.FreeBy(dates[1].DayNumber)[..passing.Length];
        var third = segment.FreeBy(dates[2].DayNumber)[..passing.Length];
        var (a, b, c) = (0, 0, 0);
        for (var word = 0; word < passing.Length; word++)
        {
            var some = passing[word];
            a += BitOperations.PopCount(some & first[word]);
            b += BitOperations.PopCount(some & second[word]);
            c += BitOperations.PopCount(some & third[word]);
        }

        (free[0], free[1], free[2]) = (free[0] + a, free[1] + b, free[2] + c);
    }

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
        nowhere
        + homes[region]
        + (includeWouldMove ? numbers.Movers(region) + tally.Moves(region) : 0);

    private int LevelsFrom(int nus)
    {
        var sum = numbers.Fact(Facts.Level(nus)) + tally.Level(PersonRow.LevelNotStated);
        for (var held = nus; held < Facts.Levels; held++)
            sum += tally.Level(held);
        return sum;
    }

    private int SpokenFrom(int level)
    {
        var sum = numbers.Fact(FacetNumbers.Spoken(level)) + tally.Spoken(0);
        for (var held = level; held <= (int)Cefr.C2; held++)
            sum += tally.Spoken(held + 1);
        return sum;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
