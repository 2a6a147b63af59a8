using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Watching;

/// <summary>
/// Where a query waits: whoever it finds passes at least one of its places. One kind is enough, the rarest first.
/// </summary>
/// <param name="Term">A beginning of one of the person's own words.</param>
/// <param name="Skill">A normalised skill.</param>
/// <param name="Keys">Occupation and region of <see cref="WatchKeys"/>; empty = nobody can be found.</param>
internal sealed record WatchPlaces(string? Term, string? Skill, IReadOnlyList<int> Keys)
{
    // A query of many occupations in many regions waits under one of the two only.
    private const int MostKeys = 64;

    public static WatchPlaces Of(CandidateQuery query, WordsMeaning words, FacetSlots slots)
    {
        // With alternatives no single word is needed.
        if (words.Asked is [var asked])
            return new WatchPlaces(asked.Terms.MaxBy(term => term.Length), null, []);
        if (query.MustSkills.Count > 0)
        {
            var skill = query.MustSkills.MaxBy(name => name.Length)!;
            return new WatchPlaces(null, SkillText.Normalise(skill), []);
        }

        return new WatchPlaces(null, null, Pairs(Occupations(query, words), Regions(query, slots)));
    }

    private static List<int> Pairs(int[] occupations, int[] regions)
    {
        if (occupations.Length * regions.Length > MostKeys)
        {
            if (occupations.Length <= regions.Length)
                regions = [WatchKeys.AnyRegion];
            else
                occupations = [WatchKeys.AnyOccupation];
        }

        return
        [
            .. from occupation in occupations
            from region in regions
            select WatchKeys.Of(occupation, region),
        ];
    }

    private static int[] Occupations(CandidateQuery query, WordsMeaning words)
    {
        var codes = words.Occupations.Count > 0 ? words.Codes : query.Occupations;
        return words.Occupations.Count == 0 && query.Occupations.Count == 0
            ? [WatchKeys.AnyOccupation]
            : [.. codes.Select(code => WatchKeys.Asked(code.Minor)).Distinct()];
    }

    // A region that no table knows is asked for in vain, except from people without a stated home.
    private static int[] Regions(CandidateQuery query, FacetSlots slots)
    {
        var known = query.Regions.Select(slots.Region).Where(region => region >= 0).ToArray();
        return known.Length == 0 ? [WatchKeys.AnyRegion] : known;
    }
}
