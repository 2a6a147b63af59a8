using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>How many people have each value that facets count, by the sets of the values.</summary>
internal sealed class FacetNumbers(int regions)
{
    private readonly int[] minors = new int[FacetSlots.Minors];
    private readonly int[] facts = new int[Facts.Count];
    private readonly int[] movers = new int[regions];

    /// <summary>How many were counted, where that is kept.</summary>
    public int Rows { get; init; }

    public int Minor(int minor) => minors[minor];

    public int Fact(int fact) => facts[fact];

    /// <summary>Who would move to a region and lives in another one.</summary>
    public int Movers(int region) => movers[region];

    public void Clear()
    {
        Array.Clear(minors);
        Array.Clear(facts);
        Array.Clear(movers);
    }

    /// <summary>Adds what others have counted of one facet.</summary>
    public void Add(FacetId facet, FacetNumbers others)
    {
        var (from, to) = FactsOf(facet);
        for (var fact = from; fact < to; fact++)
            facts[fact] += others.facts[fact];
        for (var minor = 0; facet == FacetId.Occupation && minor < minors.Length; minor++)
            minors[minor] += others.minors[minor];
        for (var region = 0; facet == FacetId.Region && region < movers.Length; region++)
            movers[region] += others.movers[region];
    }

    /// <summary>Adds rows to a facet, or takes them out.</summary>
    /// <param name="each">1 or -1.</param>
    public void Add(FacetId facet, Segment segment, ReadOnlySpan<ulong> rows, int each)
    {
        var (from, to) = FactsOf(facet);
        for (var fact = from; fact < to; fact++)
            facts[fact] += each * segment.Facts[fact].CountIn(rows);
        for (var minor = 0; facet == FacetId.Occupation && minor < minors.Length; minor++)
            minors[minor] += each * segment.Minors[minor].CountIn(rows);
        for (var region = 0; facet == FacetId.Region && region < movers.Length; region++)
            movers[region] += each * CountMovers(segment, region, rows);
    }

    /// <summary>The fact of spoken Norwegian at that CEFR level or above.</summary>
    public static int Spoken(int level) => Facts.Norwegian(LanguageSkillKind.Speaking, (Cefr)level);

    // Who lives there is counted already, and who lives nowhere known passes everywhere.
    private static int CountMovers(Segment segment, int region, ReadOnlySpan<ulong> rows)
    {
        var (_, known) = segment.Home(Segment.NoHome);
        var (from, to) = segment.Home(region);
        var moving = segment.Moves[region];
        return moving.CountIn(rows, known, from) + moving.CountIn(rows, to, segment.Count);
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
}
