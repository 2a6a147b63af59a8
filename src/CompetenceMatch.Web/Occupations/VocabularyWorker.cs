using CompetenceMatch.Web.Indexing;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Takes in imported words after the start, and again whenever the change log speaks of them.</summary>
internal sealed class VocabularyWorker(
    LiveVocabulary live,
    VocabularyReload reload,
    IndexFeed feed,
    ILogger<VocabularyWorker> log
) : BackgroundService
{
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Making the words takes seconds of one core: the application starts meanwhile.
        await Task.Yield();
        live.AskForReload();
        while (true)
        {
            await live.Asked(stoppingToken);
            try
            {
                // Whom an employer finds depends on the neighbours among imported occupations.
                if (await reload.Run(stoppingToken))
                    await feed.Rebuild(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(wrong, "The imported words could not be read; they are tried again");
                await Task.Delay(pause, stoppingToken);
                live.AskForReload();
            }
        }
    }
}
