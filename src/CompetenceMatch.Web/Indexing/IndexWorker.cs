using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Hosting;

namespace CompetenceMatch.Web.Indexing;

/// <summary>Builds the index, follows what other nodes and tools write, and takes out those whose consent ran out with time.</summary>
internal sealed class IndexWorker(
    IndexFeed feed,
    CandidateIndex index,
    Settings settings,
    TimeProvider time,
    ILogger<IndexWorker> log
) : BackgroundService
{
    private static readonly TimeSpan poll = TimeSpan.FromSeconds(1);

    // Nothing is written when a consent expires, so the calendar alone moves these people.
    private static readonly TimeSpan sweep = TimeSpan.FromHours(1);

    private static readonly TimeSpan save = TimeSpan.FromMinutes(10);

    private Task building = Task.CompletedTask;
    private Task tidying = Task.CompletedTask;

    /// <summary>A small index is there before anybody asks; while a large one is built the database answers.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(feed.Built, Task.Delay(settings.StartWait, cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (swept, written) = (time.GetUtcNow(), time.GetUtcNow());
        building = Beside(feed.Start, stoppingToken);
        using var timer = new PeriodicTimer(poll);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Guarded(feed.CatchUp, stoppingToken);
            if (tidying.IsCompleted)
                tidying = Beside(_ => Task.FromResult(index.Tidy()), stoppingToken);
            if (building.IsCompleted && (!feed.IsReady || time.GetUtcNow() - swept >= sweep))
            {
                building = Beside(feed.IsReady ? feed.Rebuild : feed.Start, stoppingToken);
                swept = time.GetUtcNow();
            }
            if (time.GetUtcNow() - written < save)
                continue;
            feed.Save();
            written = time.GetUtcNow();
        }
    }

    // A merge or a build of many people takes seconds, and what other nodes write must not wait for it.
    private Task Beside(Func<CancellationToken, Task> work, CancellationToken stop) =>
        Task.Run(() => Guarded(work, stop), stop);

    private async Task Guarded(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        try
        {
            await work(stop);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            log.LogError(wrong, "The index could not follow the database; it is tried again");
        }
    }
}
