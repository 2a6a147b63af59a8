using System.Collections.Concurrent;
using System.Diagnostics;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Asks for one kind of page and says what it costs the server.</summary>
/// <param name="path">The address of the n-th request.</param>
internal sealed class PageRun(
    ServerProcess server,
    IReadOnlyList<Browser> browsers,
    Func<int, string> path,
    WebEffort effort
)
{
    private const double Steady = 0.95;

    private readonly ConcurrentBag<int> bytes = [];
    private int asked;
    private int failed;

    public async Task<PageFigures> Measure(CancellationToken stop)
    {
        await WarmUp(stop);
        var (cpu, wall) = await Alone(stop);
        var before = await server.Facts(stop);
        var (perSecond, cpuTogether, together) = await Together(effort.Together, stop);
        var after = await server.Facts(stop);
        var alone = Percentiles.Of(cpu);
        return new(
            alone.P50,
            alone.P95,
            alone.P99,
            Percentiles.Of(wall),
            (after.AllocatedBytes - before.AllocatedBytes) / Math.Max(together.Count, 1),
            asked,
            failed,
            bytes.IsEmpty ? 0 : (long)bytes.Average(),
            perSecond,
            cpuTogether,
            Percentiles.Of(together)
        );
    }

    // The server compiles its code twice, the second time behind the requests: steady is when a round gains nothing.
    private async Task WarmUp(CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        var before = double.MaxValue;
        for (var round = 0; round < effort.WarmUps; round++)
        {
            var (_, cpu, _) = await Together(effort.WarmUp, stop);
            if (cpu >= Steady * before || Stopwatch.GetElapsedTime(start) >= 3 * effort.Longest)
                return;
            before = cpu;
        }
    }

    private async Task<(List<double> Cpu, List<double> Wall)> Alone(CancellationToken stop)
    {
        var (cpu, wall) = (new List<double>(), new List<double>());
        var start = Stopwatch.GetTimestamp();
        while (cpu.Count < effort.Alone && Stopwatch.GetElapsedTime(start) < effort.Longest)
        {
            var (used, began) = (server.CpuMilliseconds, Stopwatch.GetTimestamp());
            await Ask(browsers[cpu.Count % browsers.Count], stop);
            wall.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            cpu.Add(server.CpuMilliseconds - used);
        }
        return (cpu, wall);
    }

    private async Task<(double PerSecond, double Cpu, IReadOnlyCollection<double> Wall)> Together(
        int requests,
        CancellationToken stop
    )
    {
        var wall = new ConcurrentBag<double>();
        var left = requests;
        var (used, start) = (server.CpuMilliseconds, Stopwatch.GetTimestamp());
        async Task Work(Browser browser)
        {
            while (
                Interlocked.Decrement(ref left) >= 0
                && Stopwatch.GetElapsedTime(start) < effort.Longest
            )
            {
                var began = Stopwatch.GetTimestamp();
                await Ask(browser, stop);
                wall.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        await Task.WhenAll(browsers.Take(effort.Browsers).Select(Work));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (
            Math.Round(wall.Count / seconds, 1),
            Math.Round((server.CpuMilliseconds - used) / Math.Max(wall.Count, 1), 4),
            wall
        );
    }

    private async Task Ask(Browser browser, CancellationToken stop)
    {
        var number = Interlocked.Increment(ref asked);
        if (await browser.Open(path(number), stop) is { } length)
            bytes.Add(length);
        else
            Interlocked.Increment(ref failed);
    }
}
