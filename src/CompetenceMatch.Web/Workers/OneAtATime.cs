using CompetenceMatch.Data;

namespace CompetenceMatch.Web.Workers;

/// <summary>Work on the database that must not overlap: whoever comes waits, and gets a context of its own.</summary>
internal sealed class OneAtATime(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    public async Task Run(Func<CmDbContext, Task> work, CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<CmDbContext>());
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
