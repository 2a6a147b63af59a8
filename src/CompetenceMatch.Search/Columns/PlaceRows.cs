using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Rows by where people live: a few ranges, because rows are sorted by it.</summary>
internal static class PlaceRows
{
    public static void AddRegions(
        Segment segment,
        Span<ulong> to,
        CandidateQuery query,
        FacetSlots slots
    )
    {
        AddRange(to, segment.Home(Segment.NoHome));
        foreach (var code in query.Regions)
        {
            if (slots.Region(code) is not (>= 0 and var region))
                continue;
            AddRange(to, segment.Home(region));
            if (query.IncludeWouldMove)
                segment.Moves[region].AddTo(to);
        }
    }

    public static void AddReach(
        Segment segment,
        Span<ulong> to,
        Municipality from,
        int most,
        Taxonomy taxonomy
    )
    {
        for (var place = 0; place < segment.Places.Count; place++)
        {
            var home = taxonomy.Municipalities.GetValueOrDefault(segment.PlaceCodes[place]);
            if (home is null || Travel.Minutes(home, from) <= most)
                AddRange(to, segment.Place(place));
        }
    }

    private static void AddRange(Span<ulong> to, (int From, int To) rows) =>
        Bits.AddRange(to, rows.From, rows.To);
}
