using System.Collections.Concurrent;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Columns;

/// <summary>What living in each place of a segment is, seen from a municipality that is asked: worked out once, for a map does not change.</summary>
internal sealed class LivingRules(IReadOnlyList<string> places)
{
    private readonly ConcurrentDictionary<string, string[]> known = new(StringComparer.Ordinal);

    /// <summary>The rule of the place part for each place.</summary>
    /// <param name="asked">A municipality's code; one that no table has is asked so rarely that it is not kept.</param>
    public string[] From(string asked, Taxonomy taxonomy)
    {
        if (known.TryGetValue(asked, out var rules))
            return rules;
        var to = taxonomy.Municipalities.GetValueOrDefault(asked);
        rules = [.. places.Select(home => Rule(home, asked, to, taxonomy))];
        if (to is not null)
            known[asked] = rules;
        return rules;
    }

    private static string Rule(string home, string asked, Municipality? to, Taxonomy taxonomy)
    {
        var from = taxonomy.Municipalities.GetValueOrDefault(home);
        int? minutes =
            from is null || to is null || home == asked ? null : Travel.Minutes(from, to);
        return PlacePart.LivingRule(home == asked, from?.Region == to?.Region, minutes);
    }
}
