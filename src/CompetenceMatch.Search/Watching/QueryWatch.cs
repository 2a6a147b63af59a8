using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Watching;

/// <summary>
/// The search turned round: queries are kept, and one person is asked about. Each query waits where only people
/// it may find come by; of those that are met there, the search's own filters decide, so that the answer is the
/// one that asking every query would give. Safe for use from several threads.
/// </summary>
/// <param name="linker">Asked at each call: words are understood anew when the vocabulary was imported anew.</param>
public sealed class QueryWatch(Taxonomy taxonomy, Func<TitleLinker> linker, MatchWeights weights)
{
    private readonly FacetSlots slots = new(taxonomy);
    private readonly Dictionary<Guid, WatchedQuery> queries = [];
    private readonly WatchPostings postings = new();
    private readonly Lock one = new();
    private TitleLinker? linked;
    private long round;

    public int Count => queries.Count;

    /// <summary>Keeps a query under an id; an earlier one of that id goes.</summary>
    public void Put(Guid id, CandidateQuery query)
    {
        lock (one)
        {
            Take(id);
            Keep(id, query);
        }
    }

    public void Remove(Guid id)
    {
        lock (one)
            Take(id);
    }

    /// <summary>Null = not kept.</summary>
    public CandidateQuery? Find(Guid id)
    {
        lock (one)
            return queries.GetValueOrDefault(id)?.Query;
    }

    /// <summary>What a change of one person means to the kept queries.</summary>
    /// <param name="before">As the index knew the person; null = not in it.</param>
    /// <param name="after">As the index will know the person; null = gone.</param>
    /// <param name="today">Decides recency in the score, which only queries for a fit ask for.</param>
    public QueryChanges Changes(Profile? before, Profile? after, DateOnly today)
    {
        if (Count == 0 || (before is null && after is null))
            return QueryChanges.None;
        var score = new PairScore(taxonomy, weights, today);
        lock (one)
        {
            Relink();
            var (old, now) = (Finding(before, score), Finding(after, score));
            return new QueryChanges([.. now.Except(old).Order()], [.. old.Except(now).Order()]);
        }
    }

    /// <summary>True where the query of that id is kept and finds the person.</summary>
    public bool Finds(Guid id, Profile profile, DateOnly today)
    {
        lock (one)
        {
            Relink();
            return queries.TryGetValue(id, out var query)
                && query.Finds(Document(profile), new PairScore(taxonomy, weights, today));
        }
    }

    /// <summary>The person's match with what the query asks for; null = no such query.</summary>
    public MatchResult? Score(Guid id, Profile profile, DateOnly today)
    {
        lock (one)
        {
            Relink();
            return queries
                .GetValueOrDefault(id)
                ?.Score(Document(profile), new PairScore(taxonomy, weights, today));
        }
    }

    /// <summary>The occupation that the query of that id asks for first; null = none.</summary>
    public OccupationCode? Asked(Guid id)
    {
        lock (one)
        {
            Relink();
            return queries.GetValueOrDefault(id)?.Asked;
        }
    }

    private HashSet<Guid> Finding(Profile? profile, PairScore score)
    {
        var found = new HashSet<Guid>();
        if (profile is null)
            return found;
        var document = Document(profile);
        round++;
        foreach (var query in postings.Near(document, slots))
        {
            if (query.AskedIn == round)
                continue;
            query.AskedIn = round;
            if (query.Finds(document, score))
                found.Add(query.Id);
        }

        return found;
    }

    private CandidateDocument Document(Profile profile) => new(profile, 0, taxonomy, slots);

    private void Keep(Guid id, CandidateQuery query)
    {
        linked ??= linker();
        var kept = new WatchedQuery(id, query, WordsMeaning.Of(query, linked), slots, taxonomy);
        queries[id] = kept;
        postings.Add(kept);
    }

    private void Take(Guid id)
    {
        if (queries.Remove(id, out var old))
            postings.Remove(old);
    }

    private void Relink()
    {
        var current = linker();
        if (current == linked)
            return;
        linked = current;
        foreach (var query in queries.Values.Where(one => one.Query.Words is not null).ToList())
        {
            Take(query.Id);
            Keep(query.Id, query.Query);
        }
    }
}
