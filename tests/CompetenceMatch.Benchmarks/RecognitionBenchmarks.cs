using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Benchmarks;

/// <summary>What 20 000 people lack: by their whole plans and by the recommended way alone, cold as after a start.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 3, iterationCount: 3)]
public class RecognitionBenchmarks
{
    private static readonly DateOnly today = new(2026, 11, 22);

    private readonly List<(Profile Card, OccupationCode Goal)> people = [];
    private Taxonomy taxonomy = null!;

    [GlobalSetup]
    public void Setup()
    {
        var tables = ReferenceTables.Load();
        taxonomy = tables.Taxonomy;
        foreach (var profile in Population.Generate(tables, 20_000, 3, 1, today).Profiles)
        {
            var work = profile.Experience.Select(one => one.Occupation).OfType<OccupationCode>();
            var card = SearchProfile.From(profile, ConsentRule.CardSections);
            people.AddRange(
                profile.WishedOccupations.Concat(work).Take(1).Select(goal => (card, goal))
            );
        }
    }

    [Benchmark(Baseline = true)]
    public int WholePlans() =>
        people.Sum(one =>
        {
            var plan = RecognitionPlanner.Plan(one.Card, one.Goal, today, taxonomy);
            return (int)Lacks.Of(new(plan.Recommended, plan.AskAuthority));
        });

    [Benchmark]
    public int RecommendedWays() =>
        people.Sum(one =>
            (int)Lacks.Of(RecognitionPlanner.Recommend(one.Card, one.Goal, today, taxonomy))
        );
}
