using BenchmarkDotNet.Attributes;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Benchmarks;

/// <summary>One pair, explained; the cost of a hit on a page.</summary>
[MemoryDiagnoser]
public class MatchBenchmarks
{
    private static readonly DateOnly today = new(2026, 11, 22);

    private Taxonomy taxonomy = null!;
    private Need need = null!;
    private Profile[] profiles = [];

    [GlobalSetup]
    public void Setup()
    {
        var tables = ReferenceTables.Load();
        taxonomy = tables.Taxonomy;
        var population = Population.Generate(tables, 1_000, 3, 1, today);
        need = population.NeedAt(0);
        profiles = [.. population.Profiles];
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int Score() =>
        profiles.Sum(profile =>
            Match.Score(need, profile, taxonomy, MatchWeights.Default, today).ScoreHundredths
        );
}
