using CompetenceMatch.Web.Indexing;

namespace CompetenceMatch.Web.Facts;

/// <summary>Takes in corrected facts when the change log speaks of them, whichever node they were saved on.</summary>
internal sealed class RulesWorker(LiveRules live, IndexFeed feed, ILogger<RulesWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await live.Asked(stoppingToken);
            try
            {
                await live.Reload(stoppingToken);
                // Which occupations somebody holds is worked out from the professions when the index takes the person in.
                await feed.Rebuild(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(wrong, "The corrected facts could not be read; they are tried again");
                await Task.Delay(pause, stoppingToken);
                live.AskForReload();
            }
        }
    }
}
