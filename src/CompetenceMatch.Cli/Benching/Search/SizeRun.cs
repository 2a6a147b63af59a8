using System.Diagnostics;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Builds the index of one population and measures everything about it.</summary>
internal sealed class SizeRun(
    Population population,
    BenchIndex index,
    QueryMaker queries,
    Effort effort,
    Action<string> fault
)
{
    private const int Changes = 40;
    private const int Scans = 15;

    public SizeFigures Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var build = Build();
        var memory = Memory(GC.GetTotalMemory(forceFullCollection: true) - before);
        var scan = Scan();
        return new(
            population.ProfileCount,
            build,
            Snapshot(),
            memory,
            scan,
            Change(),
            Classes(scan)
        );
    }

    private BuildFigures Build()
    {
        var people = new TimedPeople(population);
        var (cpu, wall) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        index.Build(people.Read());
        var passed = Stopwatch.GetElapsedTime(wall).TotalSeconds - people.WallSeconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds - people.CpuSeconds;
        // The clock of a process ticks in hundredths: a small index may seem to cost nothing.
        var cost = Math.Max(used, 0.01);
        return new(
            Math.Round(population.ProfileCount / cost),
            Math.Round(cost, 2),
            Math.Round(Math.Max(passed, 0), 2)
        );
    }

    private MemoryFigures Memory(long managed)
    {
        var (own, mapped) = (PerProfile(managed), PerProfile(BenchIndex.MappedBytes));
        return new(own + mapped, own, mapped);
    }

    private double PerProfile(long bytes) => Math.Round(bytes / (double)population.ProfileCount, 1);

    private ScanFigures Scan()
    {
        var scans = Enumerable
            .Range(0, Scans)
            .Select(number => new Question($"scan-{number}", () => (int)(index.Scan() & 1)))
            .ToList();
        var measured = new ClassRun(effort with { Threads = 1, Throughput = TimeSpan.Zero }, fault);
        var figures = measured.Measure(scans);
        return new(figures.P50, figures.P95, figures.P99, figures.Wall);
    }

    private SnapshotFigures Snapshot()
    {
        var folder = Directory.CreateTempSubdirectory("cm-bench-");
        try
        {
            return index.Snapshot(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private ChangeFigures Change()
    {
        index.Begin(QueryClass.Word);
        var times = new List<double>();
        var notFound = 0;
        for (var number = 0; number < Changes; number++)
        {
            // A word that nobody has: only the change can be found by it.
            var word = $"zqx{(char)('a' + (number / 26))}vq{(char)('a' + (number % 26))}wk";
            var at = (int)((long)number * population.ProfileCount / Changes);
            var person = population.ProfileAt(at);
            var changed = person with { Experience = [new Experience(word)] };
            var start = Stopwatch.GetTimestamp();
            index.Apply(IndexChange.Upsert(changed, population.ProfileCount + number));
            var found = index.Rank(new() { Words = word });
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!found.Ids.Contains(person.Id.Value))
                notFound++;
        }

        var (p50, p95, p99) = Percentiles.Of(times);
        return new(p50, p95, p99, Changes, notFound);
    }

    private Dictionary<string, ClassFigures> Classes(ScanFigures scan)
    {
        var figures = new Dictionary<string, ClassFigures>();
        foreach (var kind in Enum.GetValues<QueryClass>())
        {
            index.Begin(kind);
            var questions = queries
                .Make(kind, effort.Queries)
                .Select(query => new Question(query.Id, () => index.Ask(query)))
                .ToList();
            var measured = new ClassRun(effort, fault).Measure(questions);
            figures[BenchQuery.NameOf(kind)] = measured with
            {
                TimesScan = Math.Round(measured.P50 / Math.Max(scan.P50, 0.0001), 2),
            };
        }

        return figures;
    }
}
