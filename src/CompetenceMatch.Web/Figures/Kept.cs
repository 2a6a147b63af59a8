namespace CompetenceMatch.Web.Figures;

/// <summary>Keeps figures for a while, so that a page does not count everybody again; one counts while the others wait.</summary>
internal sealed class Kept<T>(TimeProvider time, Func<Task<T>> count) : IDisposable
    where T : class
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim counting = new(1, 1);
    private (T Figures, DateTimeOffset Until)? kept;

    public async Task<T> Now()
    {
        await counting.WaitAsync();
        try
        {
            if (kept is not { } counted || time.GetUtcNow() >= counted.Until)
                kept = counted = (await count(), time.GetUtcNow() + Lifetime);
            return counted.Figures;
        }
        finally
        {
            counting.Release();
        }
    }

    public void Dispose() => counting.Dispose();
}
