using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Indexing;

/// <summary>Follows what other nodes and tools write, and takes out those whose consent ran out with time.</summary>
internal sealed class IndexWorker(
    IndexFeed feed,
    CandidateIndex index,
    TimeProvider time,
    ILogger<IndexWorker> log
) : BackgroundService
{
    private static readonly TimeSpan poll = TimeSpan.FromSeconds(1);

    // Nothing is written when a consent expires, so the calendar alone moves these people.
    private static readonly TimeSpan sweep = TimeSpan.FromHours(1);

    private static readonly TimeSpan save = TimeSpan.FromMinutes(10);

    private Task tidying = Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (swept, written) = (time.GetUtcNow(), time.GetUtcNow());
        using var timer = new PeriodicTimer(poll);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (time.GetUtcNow() - swept >= sweep)
                {
                    // Saved searches hear of changes one by one; a rebuild tells them nothing.
                    await feed.CatchUp(stoppingToken);
                    await feed.Rebuild(stoppingToken);
                    swept = time.GetUtcNow();
                }
                await feed.CatchUp(stoppingToken);
                await TidyBeside(stoppingToken);
                if (time.GetUtcNow() - written < save)
                    continue;
                feed.Save();
                written = time.GetUtcNow();
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(
                    wrong,
                    "The index could not follow the database; the next round tries again"
                );
            }
        }
    }

    // A merge of many people takes seconds, and what other nodes write must not wait for it.
    private Task TidyBeside(CancellationToken stop)
    {
        if (!tidying.IsCompleted)
            return Task.CompletedTask;
        var before = tidying;
        tidying = Task.Run(() => index.Tidy(), stop);
        return before;
    }
}
