using System.Diagnostics;

namespace CompetenceMatch.Cli.Benching;

/// <summary>One query under measurement.</summary>
/// <param name="Ask">Answers with the number of hits.</param>
internal sealed class Question(string id, Func<int> ask)
{
    private readonly List<(double Cpu, double Wall)> taken = [];

    public int Hits { get; private set; }
    public long Allocated { get; private set; }

    /// <summary>What went wrong; null = it was answered.</summary>
    public string? Fault { get; private set; }

    /// <summary>Medians of the rounds.</summary>
    public double Cpu => Median(taken.Select(round => round.Cpu));
    public double Wall => Median(taken.Select(round => round.Wall));

    public void Ask() => Hits = ask();

    public void Measure()
    {
        try
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var cpu = ThreadClock.Milliseconds();
            Ask();
            cpu = ThreadClock.Milliseconds() - cpu;
            var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
            taken.Add((cpu, wall));
        }
        catch (Exception wrong)
        {
            Fault = $"{id}: {wrong.GetType().Name}: {wrong.Message}";
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}
