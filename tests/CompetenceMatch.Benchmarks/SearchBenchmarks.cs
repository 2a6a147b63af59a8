using BenchmarkDotNet.Attributes;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Benchmarks;

/// <summary>Whole searches and one change, at two sizes so that growth is seen.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly DateOnly today = new(2026, 11, 22);

    private static readonly CandidateQuery twoWords = new() { Words = "sykepleier bachelor" };

    private static readonly CandidateQuery counts = new()
    {
        MinNus = 6,
        Sort = CandidateSort.Newest,
        PageSize = 1,
    };

    private CandidateIndex index = null!;
    private CandidateQuery need = null!;
    private Profile changed = null!;
    private long time;

    [Params(2_000, 20_000)]
    public int Profiles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var tables = ReferenceTables.Load();
        // Without titles to link to, words are text: the linker has figures of its own.
        var linker = new TitleLinker(new Vocabulary([]));
        var population = Population.Generate(tables, Profiles, 3, 1, today);
        index = new CandidateIndex(tables.Taxonomy, linker, MatchWeights.Default);
        index.Apply(population.Profiles.Select((profile, at) => IndexChange.Upsert(profile, at)));
        need = CandidateQuery.For(population.NeedAt(0));
        changed = population.ProfileAt(Profiles / 2);
        time = Profiles;
    }

    [Benchmark]
    public int RankedForNeed() => index.Search(need, today).Total;

    [Benchmark]
    public int BrowseEveryone() => index.Search(new CandidateQuery(), today).Total;

    [Benchmark]
    public int TwoWords() => index.Search(twoWords, today).Total;

    [Benchmark]
    public int FacetCounts() => index.Search(counts, today).Facets.Count;

    [Benchmark]
    public void OneChange() => index.Apply([IndexChange.Upsert(changed, time++)]);
}
