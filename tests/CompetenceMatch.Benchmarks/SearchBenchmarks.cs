using BenchmarkDotNet.Attributes;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Benchmarks;

/// <summary>A need's ranked list and a browse of everyone, with facets, at two sizes so that growth is seen.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly DateOnly today = new(2026, 11, 22);

    private CandidateIndex index = null!;
    private CandidateQuery need = null!;

    [Params(2_000, 20_000)]
    public int Profiles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var tables = ReferenceTables.Load();
        var linker = new TitleLinker(Vocabulary.OfOccupations(tables.Terms));
        var population = Population.Generate(tables, Profiles, 3, 1, today);
        index = new CandidateIndex(tables.Taxonomy, linker, MatchWeights.Default);
        index.Apply(population.Profiles.Select((profile, at) => IndexChange.Upsert(profile, at)));
        need = CandidateQuery.For(population.NeedAt(0));
    }

    [Benchmark]
    public int RankedForNeed() => index.Search(need, today).Total;

    [Benchmark]
    public int BrowseEveryone() => index.Search(new CandidateQuery(), today).Total;
}
