using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The needs a query is scored as: one per unit group it means, the best of them counts.</summary>
internal static class QueryNeeds
{
    private const int Most = 12;

    public static IReadOnlyList<Need> Of(
        CandidateQuery query,
        WordsMeaning words,
        Taxonomy taxonomy
    )
    {
        if (query.Need is { } need)
            return [need];
        if (words.Codes.Count == 0 && query.Occupations.Count == 0)
            return [QueryNeed.Of(query, [])];
        return OfOccupations(query, words, taxonomy);
    }

    private static IReadOnlyList<Need> OfOccupations(
        CandidateQuery query,
        WordsMeaning words,
        Taxonomy taxonomy
    )
    {
        var meant = words
            .Codes.Concat(query.Occupations)
            .SelectMany(o => UnitGroups(o, taxonomy))
            .Distinct()
            .Take(Most)
            .ToArray();
        return meant.Length == 0
            ? [QueryNeed.Of(query, [])]
            : [.. meant.Select(o => QueryNeed.Of(query, [o]))];
    }

    private static IEnumerable<OccupationCode> UnitGroups(OccupationCode code, Taxonomy taxonomy) =>
        code.Value.Length == 4
            ? [code]
            : taxonomy
                .Occupations.Keys.Where(o =>
                    o.Value.Length == 4 && o.Value.StartsWith(code.Value, StringComparison.Ordinal)
                )
                .Order();
}
