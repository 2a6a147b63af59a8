using CompetenceMatch.Data;
using CompetenceMatch.Data.Facts;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Correcting;

namespace CompetenceMatch.Web.Facts;

/// <summary>
/// The rules of recognition with the corrections that stand in the database. Planner, matching and pages read them from the
/// taxonomy, which takes the corrected tables as a whole.
/// </summary>
public sealed class LiveRules(ReferenceTables tables, IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim asked = new(0, 1);
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile CorrectedRules current = CorrectedRules.Read(tables, []);

    public CorrectedRules Current => current;

    /// <summary>Reads what counts now; whoever asks afterwards meets it.</summary>
    public async Task Reload(CancellationToken stop)
    {
        // One at a time: an older reading must not come last.
        await one.WaitAsync(stop);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
            var rules = CorrectedRules.Read(tables, await database.StandingCorrections(stop));
            tables.Taxonomy.Recognition = rules.Tables;
            current = rules;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>A correction was saved somewhere; returns at once.</summary>
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

    public void Dispose()
    {
        asked.Dispose();
        one.Dispose();
    }
}
