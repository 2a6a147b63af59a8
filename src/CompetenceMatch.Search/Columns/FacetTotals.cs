using System.Globalization;
using System.Numerics;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// The counters of every facet's listed values. A value counts whom it would let through, so whoever has not answered
/// counts for each. Large sets are counted by their bits, small ones person by person.
/// </summary>
internal sealed class FacetTotals(FacetSlots slots)
{
    // Below one row in so many, going through the people is quicker than going through the values.
    private const int Few = 64;

    private static readonly string[] minorCodes =
    [
        .. Enumerable
            .Range(0, FacetSlots.Minors)
            .Select(m => m.ToString("000", CultureInfo.InvariantCulture)),
    ];

    private readonly int[] regions = new int[slots.RegionCodes.Count];
    private readonly int[] minors = new int[FacetSlots.Minors];
    private readonly int[] levels = new int[PersonRow.LevelNotStated + 1];
    private readonly int[] spoken = new int[(int)Cefr.C2 + 2];
    private readonly int[] facts = new int[Facts.Count];
    private readonly int[] free = new int[3];
    private readonly DateOnly[] dates = new DateOnly[3];
    private bool includeWouldMove;
    private int nowhere;

    public void Start(bool wouldMove, DateOnly today)
    {
        includeWouldMove = wouldMove;
        nowhere = 0;
        (dates[0], dates[1], dates[2]) = (today, today.AddMonths(1), today.AddMonths(3));
        foreach (var counts in (int[][])[regions, minors, levels, spoken, facts, free])
            Array.Clear(counts);
    }

    /// <summary>Counts one facet over those who pass all filters but its own.</summary>
    public void Add(FacetId facet, Segment segment, ReadOnlySpan<ulong> passing)
    {
        var few = Bits.Count(passing) < segment.Count / Few;
        switch (facet)
        {
            case FacetId.Region when few:
                AddRegionsOfEach(segment, passing);
                break;
            case FacetId.Region:
                AddRegions(segment, passing);
                break;
            case FacetId.Occupation when few:
                foreach (var row in new RowWalk(passing))
                foreach (var minor in segment.Details(segment.Rows.Span[row]).Minors)
                    minors[minor]++;
                break;
            case FacetId.Occupation:
                for (var minor = 0; minor < minors.Length; minor++)
                    minors[minor] += segment.Minors[minor].CountIn(passing);
                break;
            case FacetId.Available:
                for (var i = 0; i < dates.Length; i++)
                    free[i] += Bits.Count(passing, segment.FreeBy(dates[i].DayNumber));
                break;
            default:
                AddFacts(facet, segment, passing, few);
                break;
        }
    }

    /// <summary>True for the values that <see cref="Counts"/> gives.</summary>
    public bool Lists(FacetId facet, string value) => Counts(facet).Any(v => v.Value == value);

    public IEnumerable<(string Value, int Count)> Counts(FacetId facet) =>
        facet switch
        {
            FacetId.Region => slots.RegionCodes.Select((r, i) => (r, regions[i] + nowhere)),
            FacetId.Occupation => minorCodes.Select((m, i) => (m, minors[i])),
            FacetId.Level => Enumerable
                .Range(0, Facts.Levels)
                .Select(l => (Text(l), facts[Facts.Level(l)] + LevelsFrom(l))),
            FacetId.Norwegian => Enumerable
                .Range((int)Cefr.A1, (int)Cefr.C2)
                .Select(l => (((Cefr)l).ToString(), facts[Spoken((Cefr)l)] + SpokenFrom(l))),
            FacetId.Licence => FacetSlots.LicenceCodes.Select(
                (c, i) => (c, facts[Facts.Licence(i)])
            ),
            FacetId.Available => dates.Select(
                (d, i) => (d.ToString("O", CultureInfo.InvariantCulture), free[i])
            ),
            _ => RecognitionNames.All.Select(s =>
                (RecognitionNames.Of(s), facts[Facts.Recognition(s)])
            ),
        };

    private void AddFacts(FacetId facet, Segment segment, ReadOnlySpan<ulong> passing, bool few)
    {
        if (few)
        {
            foreach (var row in new RowWalk(passing))
                AddFactsOf(facet, segment.Rows.Span[row]);
            return;
        }

        var (from, count) = facet switch
        {
            FacetId.Level => (Facts.Level(0), Facts.Levels),
            FacetId.Norwegian => (Spoken(Cefr.A1), (int)Cefr.C2),
            FacetId.Licence => (Facts.Licence(0), FacetSlots.LicenceCodes.Count),
            _ => (Facts.Recognition(RecognitionState.None), RecognitionNames.All.Count),
        };
        for (var fact = from; fact < from + count; fact++)
            facts[fact] += segment.Facts[fact].CountIn(passing);
    }

    private void AddFactsOf(FacetId facet, in PersonRow person)
    {
        switch (facet)
        {
            case FacetId.Level:
                levels[person.Level]++;
                break;
            case FacetId.Norwegian:
                spoken[(person.Norwegian >> (3 * (int)LanguageSkillKind.Speaking)) & 7]++;
                break;
            case FacetId.Licence:
                for (uint held = person.Licences; held != 0; held &= held - 1)
                    facts[Facts.Licence(BitOperations.TrailingZeroCount(held))]++;
                break;
            default:
                for (uint held = person.Recognition; held != 0; held &= held - 1)
                    facts[
                        Facts.Recognition((RecognitionState)BitOperations.TrailingZeroCount(held))
                    ]++;
                break;
        }
    }

    private void AddRegions(Segment segment, ReadOnlySpan<ulong> passing)
    {
        var (_, known) = segment.Home(Segment.NoHome);
        nowhere += Bits.CountRange(passing, 0, known);
        for (var region = 0; region < regions.Length; region++)
        {
            var (from, to) = segment.Home(region);
            regions[region] += Bits.CountRange(passing, from, to);
            if (!includeWouldMove)
                continue;
            // Who lives there is counted already, and who lives nowhere known passes everywhere.
            var movers = segment.Moves[region];
            regions[region] +=
                movers.CountIn(passing, known, from) + movers.CountIn(passing, to, segment.Count);
        }
    }

    private void AddRegionsOfEach(Segment segment, ReadOnlySpan<ulong> passing)
    {
        var starts = segment.RegionStarts.Span;
        var group = 0;
        foreach (var row in new RowWalk(passing))
        {
            while (row >= starts[group + 1])
                group++;
            var home = group + Segment.NoHome;
            if (home == Segment.NoHome)
            {
                nowhere++;
                continue;
            }

            if (home >= 0)
                regions[home]++;
            if (!includeWouldMove)
                continue;
            foreach (var region in segment.Details(segment.Rows.Span[row]).Moves)
                regions[region]++;
        }
    }

    private int LevelsFrom(int level) =>
        levels[level..Facts.Levels].Sum() + levels[PersonRow.LevelNotStated];

    private int SpokenFrom(int level) => spoken[(level + 1)..].Sum() + spoken[0];

    private static int Spoken(Cefr level) => Facts.Norwegian(LanguageSkillKind.Speaking, level);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
