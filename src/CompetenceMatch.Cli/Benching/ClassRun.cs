using System.Diagnostics;
using System.Globalization;

namespace CompetenceMatch.Cli.Benching;

/// <summary>Asks the questions of one class and says what they cost.</summary>
internal sealed class ClassRun(Effort effort, Action<string> fault)
{
    private const int WarmUp = 30;
    private static readonly TimeSpan enough = TimeSpan.FromSeconds(10);

    public ClassFigures Measure(IReadOnlyList<Question> questions)
    {
        // The questions run hot as on a server; what earlier classes left is not charged to this one.
        foreach (var question in questions.Take(WarmUp))
            question.Measure();
        var asked = questions.Where(question => question.Fault is null).ToList();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < effort.Rounds; round++)
        {
            foreach (var question in asked)
                question.Measure();
            if (Stopwatch.GetElapsedTime(start) > enough)
                break;
        }

        return Figures(questions);
    }

    private ClassFigures Figures(IReadOnlyList<Question> questions)
    {
        foreach (var failed in questions.Where(question => question.Fault is not null).Take(3))
            fault(failed.Fault!);
        var done = questions.Where(question => question.Fault is null).ToList();
        var cpu = Percentiles.Of(done.Select(question => question.Cpu));
        return new(
            cpu.P50,
            cpu.P95,
            cpu.P99,
            Percentiles.Of(done.Select(question => question.Wall)),
            done.Count == 0 ? 0 : (long)done.Average(question => question.Allocated),
            done.Count == 0 ? 0 : done.Max(question => question.Allocated),
            questions.Count,
            questions.Count - done.Count,
            done.Count(question => question.Hits == 0),
            done.Count == 0 ? 0 : Math.Round(done.Average(question => question.Hits), 1),
            ThreadCounts().ToDictionary(Name, threads => PerSecond(done, threads))
        );
    }

    private IEnumerable<int> ThreadCounts() => effort.Threads == 1 ? [1] : [1, effort.Threads];

    private static string Name(int threads) => threads.ToString(CultureInfo.InvariantCulture);

    private double PerSecond(List<Question> questions, int threads)
    {
        if (questions.Count == 0)
            return 0;
        var (next, answered) = (-1, 0);
        var start = Stopwatch.GetTimestamp();
        void Work()
        {
            while (Stopwatch.GetElapsedTime(start) < effort.Throughput)
            {
                questions[(Interlocked.Increment(ref next) & int.MaxValue) % questions.Count].Ask();
                Interlocked.Increment(ref answered);
            }
        }

        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(Work)).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return Math.Round(answered / Stopwatch.GetElapsedTime(start).TotalSeconds, 1);
    }
}
