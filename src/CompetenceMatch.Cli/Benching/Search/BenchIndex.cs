using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The index under measurement: the one place that knows which of its calls a class asks.</summary>
internal sealed class BenchIndex
{
    private const int Suggestions = 8;
    private readonly CandidateIndex index;
    private readonly TitleLinker titles;
    private readonly TitleLinker silent = new(new Vocabulary([]));
    private readonly Typeahead typeahead;
    private readonly DateOnly today;
    private volatile bool readsTitles;

    public BenchIndex(
        ReferenceTables tables,
        TitleLinker titles,
        Typeahead typeahead,
        DateOnly today
    )
    {
        this.titles = titles;
        this.typeahead = typeahead;
        this.today = today;
        index = new(
            tables.Taxonomy,
            () => readsTitles ? this.titles : silent,
            MatchWeights.Default
        );
    }

    /// <summary>Memory outside the managed heap: the mapped snapshot.</summary>
    public static long MappedBytes => 0;

    public int Count => index.Count;

    /// <summary>Words are text as people wrote it, so that another engine can be asked the same; titles only where the class is about them.</summary>
    public void Begin(QueryClass kind) => readsTitles = kind == QueryClass.Linked;

    public void Build(IEnumerable<Profile> people) =>
        index.Apply(people.Select((person, at) => IndexChange.Upsert(person, at)));

    public void Apply(IndexChange change) => index.Apply([change]);

    /// <summary>The number of hits, and nothing else of the answer.</summary>
    public int Ask(BenchQuery query) =>
        query.Typed is { } typed ? Suggest(typed).Count : index.Rank(query.Query, today).Total;

    public BenchRanks Rank(CandidateQuery query)
    {
        var hits = index.Search(query, today);
        return new(
            hits.Total,
            [.. hits.Page.Select(hit => hit.Id.Value)],
            [.. hits.Page.Select(hit => hit.Match.ScoreHundredths)],
            hits.Facets
        );
    }

    public IReadOnlyList<string> Suggest(string typed) =>
        [.. typeahead.Suggest(typed, "nb", Suggestions).Select(suggestion => suggestion.Label)];

    /// <summary>Saves and loads a snapshot in the folder; null while the index has none.</summary>
    public static SnapshotFigures? Snapshot(string folder) => null;

    /// <summary>Touches everyone once: no query that asks about all can be faster.</summary>
    public long Scan() => index.Cards().Sum(card => (long)card.Skills.Count);
}
