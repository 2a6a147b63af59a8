using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Watching;

/// <summary>The saved queries by the places they wait in.</summary>
internal sealed class WatchPostings
{
    private readonly Dictionary<int, List<WatchedQuery>> keys = [];
    private readonly Dictionary<string, List<WatchedQuery>> skills = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WatchedQuery>> terms = new(StringComparer.Ordinal);

    public void Add(WatchedQuery query)
    {
        foreach (var key in query.Places.Keys)
            Put(keys, key, query);
        if (query.Places.Skill is { } skill)
            Put(skills, skill, query);
        if (query.Places.Term is { } term)
            Put(terms, term, query);
    }

    public void Remove(WatchedQuery query)
    {
        foreach (var key in query.Places.Keys)
            Take(keys, key, query);
        if (query.Places.Skill is { } skill)
            Take(skills, skill, query);
        if (query.Places.Term is { } term)
            Take(terms, term, query);
    }

    /// <summary>Everyone who may find the person, some of them more than once.</summary>
    public IEnumerable<WatchedQuery> Near(CandidateDocument document, FacetSlots slots)
    {
        var occupations = WatchKeys.Occupations(document);
        foreach (var region in WatchKeys.RegionsOf(document, slots))
        foreach (var occupation in occupations)
        {
            if (!keys.TryGetValue(WatchKeys.Of(occupation, region), out var waiting))
                continue;
            foreach (var query in waiting)
                yield return query;
        }

        foreach (var query in BySkill(document).Concat(ByTerm(document)))
            yield return query;
    }

    private IEnumerable<WatchedQuery> BySkill(CandidateDocument document) =>
        skills.Count == 0 ? [] : document.Skills.SelectMany(one => Waiting(skills, one));

    private IEnumerable<WatchedQuery> ByTerm(CandidateDocument document) =>
        terms.Count == 0
            ? []
            : document.Words.SelectMany(word =>
                Enumerable
                    .Range(1, word.Length)
                    .SelectMany(length => Waiting(terms, word[..length]))
            );

    private static List<WatchedQuery> Waiting(
        Dictionary<string, List<WatchedQuery>> places,
        string place
    ) => places.GetValueOrDefault(place) ?? [];

    private static void Put<T>(
        Dictionary<T, List<WatchedQuery>> places,
        T place,
        WatchedQuery query
    )
        where T : notnull
    {
        if (!places.TryGetValue(place, out var waiting))
            places[place] = waiting = [];
        waiting.Add(query);
    }

    private static void Take<T>(
        Dictionary<T, List<WatchedQuery>> places,
        T place,
        WatchedQuery query
    )
        where T : notnull
    {
        var waiting = places[place];
        waiting.Remove(query);
        if (waiting.Count == 0)
            places.Remove(place);
    }
}
