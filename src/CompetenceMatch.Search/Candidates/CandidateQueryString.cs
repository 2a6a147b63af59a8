using System.Globalization;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// A query as name–value pairs of a URL and back. Free words may be about a person and are never written;
/// neither is a need, which the page's own path names.
/// </summary>
public static class CandidateQueryString
{
    /// <summary>The pairs in a fixed order; defaults are left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Write(CandidateQuery query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var filter in query.Filters)
        {
            if (QueryKeys.Of(filter.Kind) is { } key)
                pairs.Add(new(key, filter.Value!));
        }

        pairs.AddRange(query.ShouldSkills.Select(s => Pair(QueryKeys.Should, s)));
        if (query.TravelFrom is { } from)
            pairs.Add(new(QueryKeys.From, from));
        if (query.TravelFrom is null && query.TravelMinutes is { } minutes)
            pairs.Add(new(QueryKeys.Of(FilterKind.Travel)!, Text(minutes)));
        if (!query.IncludeWouldMove)
            pairs.Add(new(QueryKeys.WouldMove, QueryKeys.No));
        if (query.Sort != CandidateSort.Match)
            pairs.Add(new(QueryKeys.Sort, QueryKeys.NameOf(query.Sort)));
        if (query.Page != 1)
            pairs.Add(new(QueryKeys.Page, Text(query.Page)));
        if (query.PageSize != new CandidateQuery().PageSize)
            pairs.Add(new(QueryKeys.Size, Text(query.PageSize)));
        return pairs;
    }

    /// <summary>Reads what it understands; a key with a value it does not know is ignored and listed.</summary>
    public static CandidateQueryReading Read(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        var query = new CandidateQuery();
        var ignored = new List<string>();
        foreach (var (key, value) in pairs)
        {
            if (string.IsNullOrEmpty(value))
                continue;
            var next = QueryKeyReader.Add(query, key, value);
            if (next is null && !ignored.Contains(key))
                ignored.Add(key);
            query = next ?? query;
        }

        return new CandidateQueryReading(query, ignored);
    }

    private static KeyValuePair<string, string> Pair(string key, string value) => new(key, value);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
