using System.Threading.Channels;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Finding;

/// <summary>Writes the log rows of searches: all that wait at a moment in one commit, as one costs as much as many.</summary>
public sealed class SearchLog(IServiceScopeFactory scopes) : BackgroundService
{
    private const int AtOnce = 200;

    private readonly Channel<Entry> waiting = Channel.CreateUnbounded<Entry>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>Done when the row is committed; fails when it is not, and then nothing may be shown (P-07).</summary>
    public Task Commit(SearchAudit row)
    {
        var entry = new Entry(row, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return waiting.Writer.TryWrite(entry)
            ? entry.Committed.Task
            : throw new InvalidOperationException("The search log is closed");
    }

    // Ends when the log is closed and empty: a request that still waits gets its answer.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var closing = stoppingToken.Register(() => waiting.Writer.TryComplete());
        var batch = new List<Entry>();
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < AtOnce && waiting.Reader.TryRead(out var entry))
                batch.Add(entry);
            await Write(batch);
            batch.Clear();
        }
    }

    private async Task Write(IReadOnlyList<Entry> batch)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
            database.SearchAudits.AddRange(batch.Select(entry => entry.Row));
            await database.SaveChangesAsync();
        }
        // Whatever it was must reach the one who asked, and must not end the log for everybody.
        catch (Exception wrong)
        {
            await Fail(batch, wrong);
            return;
        }
        foreach (var entry in batch)
            entry.Committed.SetResult();
    }

    // One bad row must not take the others' pages with it.
    private async Task Fail(IReadOnlyList<Entry> batch, Exception wrong)
    {
        if (batch is [var only])
        {
            only.Committed.SetException(wrong);
            return;
        }
        foreach (var entry in batch)
            await Write([entry]);
    }

    private sealed record Entry(SearchAudit Row, TaskCompletionSource Committed);
}
