using System.Diagnostics;
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
    private readonly DateOnly today;
    private readonly ReferenceTables tables;
    private volatile bool readsTitles;

    public BenchIndex(ReferenceTables tables, TitleLinker titles, DateOnly today)
    {
        this.titles = titles;
        this.today = today;
        this.tables = tables;
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

    public void Build(IEnumerable<Profile> people)
    {
        var (everyone, at) = (index.NewLoad(), 0);
        foreach (var person in people)
            everyone.Add(person, at++);
        index.Replace(everyone);
    }

    public void Apply(IndexChange change) => index.Apply([change]);

    /// <summary>The number of hits, and nothing else of the answer.</summary>
    public int Ask(BenchQuery query) =>
        query.Typed is { } typed ? index.Suggest(typed, Suggestions).Count
        : query.Class == QueryClass.Page ? index.Search(query.Query, today).Total
        : index.Rank(query.Query, today).Total;

    public BenchRanks Rank(CandidateQuery query)
    {
        var ranks = index.Rank(query, today);
        return new(
            ranks.Total,
            [.. ranks.Page.Select(hit => hit.Id.Value)],
            [.. ranks.Page.Select(hit => hit.ScoreHundredths)]
        );
    }

    /// <summary>The engine keeps its counts to itself; a page of one brings them.</summary>
    public IReadOnlyList<Facet> Facets(CandidateQuery query) =>
        index.Search(query with { Page = 1, PageSize = 1 }, today).Facets;

    /// <summary>Writes the index into the folder and reads it back into another one.</summary>
    public SnapshotFigures Snapshot(string folder)
    {
        var path = Path.Combine(folder, "index.snapshot");
        var save = Stopwatch.StartNew();
        using (var file = File.Create(path))
            index.Save(file, 0);
        save.Stop();
        var load = Stopwatch.StartNew();
        var bytes = File.ReadAllBytes(path);
        new CandidateIndex(tables.Taxonomy, silent, MatchWeights.Default).Load(bytes);
        load.Stop();
        File.Delete(path);
        return new(save.Elapsed.TotalMilliseconds, load.Elapsed.TotalMilliseconds, bytes.Length);
    }

    /// <summary>Touches everyone once: no query that asks about all can be faster.</summary>
    public long Scan() => index.Scan();
}
