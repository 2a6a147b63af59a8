using System.Diagnostics;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Tests.Linking;

namespace CompetenceMatch.Search.Tests.Candidates;

/// <summary>Prints what a search takes; the limit is wide, so that a busy machine does not fail it.</summary>
public sealed class SearchSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Thousands_of_people_are_searched_in_an_instant()
    {
        var people = Population
            .Generate(BuiltIn.Tables, 5_000, 0, 11, Index.Today)
            .Profiles.ToArray();
        var index = Index.Empty();
        output.WriteLine(
            $"apply 5 000: {Milliseconds(() => index.Apply(people.Select(p => IndexChange.Upsert(p, 1)))):0} ms"
        );
        output.WriteLine(
            $"apply 1 more: {Milliseconds(() => index.Apply([IndexChange.Upsert(people[0], 2)])):0.0} ms"
        );
        var queries = Enumerable.Range(0, 60).Select(QueryMaker.Make).ToArray();
        foreach (var query in queries.Take(20))
        {
            index.Search(query, Index.Today);
        }

        foreach (var group in queries.GroupBy(q => q.Sort))
        {
            var times = group
                .Select(q => Milliseconds(() => index.Search(q, Index.Today)))
                .Order()
                .ToArray();
            output.WriteLine(
                $"{group.Key}: p50 {times[times.Length / 2]:0.0} ms, p95 {times[times.Length * 95 / 100]:0.0} ms, max {times[^1]:0.0} ms"
            );
            times[times.Length / 2].ShouldBeLessThan(1_000);
        }

        output.WriteLine(
            $"everyone: {Milliseconds(() => index.Search(new CandidateQuery(), Index.Today)):0.0} ms"
        );
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
