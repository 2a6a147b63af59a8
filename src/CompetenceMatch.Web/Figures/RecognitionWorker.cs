using CompetenceMatch.Web.Indexing;

namespace CompetenceMatch.Web.Figures;

/// <summary>Counts who waits and what would open, when the index is there and every hour from then on.</summary>
internal sealed class RecognitionWorker(
    RecognitionBook book,
    IndexFeed feed,
    ILogger<RecognitionWorker> log
) : BackgroundService
{
    private static readonly TimeSpan pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await feed.Built.WaitAsync(stoppingToken);
        while (true)
        {
            try
            {
                await Task.Run(() => book.Count(stoppingToken), stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(wrong, "Recognitions could not be counted; it is tried again");
            }
            await Task.Delay(pause, stoppingToken);
        }
    }
}
