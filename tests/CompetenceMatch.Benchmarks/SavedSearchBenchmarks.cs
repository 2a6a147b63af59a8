using BenchmarkDotNet.Attributes;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;
using CompetenceMatch.Search.Watching;

namespace CompetenceMatch.Benchmarks;

/// <summary>One person changes: which of so many saved searches find the person now and did not before.</summary>
[MemoryDiagnoser]
public class SavedSearchBenchmarks
{
    private static readonly DateOnly today = new(2026, 11, 22);

    private QueryWatch watch = null!;
    private Profile[] people = [];
    private int next;

    [Params(10_000, 100_000)]
    public int Searches { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var tables = ReferenceTables.Load();
        var linker = new TitleLinker(Vocabulary.OfOccupations(tables.Terms));
        var population = Population.Generate(tables, 2_000, 3, 1, today);
        people = [.. population.Profiles];
        watch = new QueryWatch(tables.Taxonomy, () => linker, MatchWeights.Default);
        var random = new Random(1);
        var regions = tables.Taxonomy.Regions.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < Searches; i++)
            watch.Put(Guid.NewGuid(), Query(random, regions));
    }

    /// <summary>Someone moves and has another licence; another person at each turn.</summary>
    [Benchmark]
    public int OnePersonChanges()
    {
        var before = people[next++ % people.Length];
        var other = people[next % people.Length];
        var after = before with { Municipality = other.Municipality, Licences = other.Licences };
        var said = watch.Changes(before, after, today);
        return said.Begun.Count + said.Ended.Count;
    }

    /// <summary>The widest change: someone becomes findable without having stated a home.</summary>
    [Benchmark]
    public int SomeoneWithoutHomeBegins()
    {
        var person = people[next++ % people.Length] with { Municipality = null };
        return watch.Changes(null, person, today).Begun.Count;
    }

    // Nine of ten name an occupation, two of three a region; some ask for a fit or for words nobody links.
    private CandidateQuery Query(Random random, string[] regions)
    {
        var person = people[random.Next(people.Length)];
        var work = person.Experience.Select(one => one.Occupation).FirstOrDefault();
        bool May(int percent) => random.Next(100) < percent;
        return new CandidateQuery
        {
            Words = May(3) ? $"ord{random.Next(1_000)}" : null,
            Occupations = work is { } code && May(90) ? [new OccupationCode(code.Minor)] : [],
            Regions = May(66) ? [regions[random.Next(regions.Length)]] : [],
            MinNus = May(30) ? 4 + random.Next(4) : null,
            Licences = May(20) ? ["B"] : [],
            Fit = May(2) ? CandidateFit.OneStep : null,
        };
    }
}
