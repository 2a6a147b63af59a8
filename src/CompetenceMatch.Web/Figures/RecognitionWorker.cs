using CompetenceMatch.Web.Indexing;

namespace CompetenceMatch.Web.Figures;

/// <summary>
/// Counts who waits and what would open, when the index is there, every hour from then on and when the day or the rules are
/// others; each minute between it follows who left.
/// </summary>
internal sealed class RecognitionWorker(
    RecognitionBook book,
    IndexFeed feed,
    TimeProvider time,
    ILogger<RecognitionWorker> log
) : BackgroundService
{
    // Who may be shown is worked out for the whole table at once, so not after every change.
    private static readonly TimeSpan look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await feed.Built.WaitAsync(stoppingToken);
        var counted = DateTimeOffset.MinValue;
        using var timer = new PeriodicTimer(look);
        do
        {
            var isDue = time.GetUtcNow() - counted >= pause || !book.IsOfToday;
            if (isDue)
                counted = time.GetUtcNow();
            await Guarded(isDue ? book.Count : book.CatchUp, stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Guarded(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        try
        {
            await Task.Run(() => work(stop), stop);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            log.LogError(wrong, "Recognitions could not be counted; it is tried again");
        }
    }
}
