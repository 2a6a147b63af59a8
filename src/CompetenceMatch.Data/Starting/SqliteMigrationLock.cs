using System.Diagnostics;

namespace CompetenceMatch.Data.Starting;

internal static class SqliteMigrationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<FileStream> Take(
        string databaseFile,
        CancellationToken cancellationToken
    )
    {
        var waited = Stopwatch.StartNew();
        var file = databaseFile + ".migrating";
        while (true)
        {
            try
            {
                return new FileStream(
                    file,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException) when (File.Exists(file) && waited.Elapsed < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (IOException problem) when (File.Exists(file))
            {
                throw new DatabaseStartException(
                    $"Another program has been migrating {databaseFile} for over a minute.",
                    problem
                );
            }
        }
    }
}
