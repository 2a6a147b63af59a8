namespace CompetenceMatch.Web.Occupations;

/// <summary>
/// The vocabulary as it stands: what is built in, and what was imported. It is made anew in the background
/// and exchanged as a whole; who reads is never held up.
/// </summary>
public sealed class LiveVocabulary(OccupationWords builtIn) : IDisposable
{
    private readonly SemaphoreSlim asked = new(0, 1);
    private volatile OccupationWords current = builtIn;

    public OccupationWords Current => current;

    internal void Replace(OccupationWords words) => current = words;

    /// <summary>Something in the tables of words changed; returns at once.</summary>
    public void AskForReload()
    {
        try
        {
            asked.Release();
        }
        catch (SemaphoreFullException)
        {
            // Asked already: the reload that comes reads everything.
        }
    }

    internal Task Asked(CancellationToken stop) => asked.WaitAsync(stop);

    public void Dispose() => asked.Dispose();
}
