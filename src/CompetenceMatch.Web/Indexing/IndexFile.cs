using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Hosting;

namespace CompetenceMatch.Web.Indexing;

/// <summary>The index as a file, so that a start does not read everyone from the database. Off without Search:SnapshotPath.</summary>
public sealed class IndexFile(Settings settings, CandidateIndex index, ILogger<IndexFile> log)
{
    private long saved = -1;

    /// <summary>The position in the change log that the file goes to; null = there is no file that can be used.</summary>
    public long? Load()
    {
        if (settings.SnapshotPath is not { } path || !File.Exists(path))
            return null;
        MappedFile? file = null;
        try
        {
            file = new MappedFile(path);
            var position = index.Load(file.Memory);
            saved = index.Generation;
            log.LogInformation("{People} people read from the index file", index.Count);
            return position;
        }
        catch (Exception wrong)
            when (wrong
                    is FormatException
                        or IOException
                        or UnauthorizedAccessException
                        or OverflowException
                        or ArgumentException
            )
        {
            (file as IDisposable)?.Dispose();
            log.LogWarning(
                "The index file cannot be used and the index is built anew: {Reason}",
                wrong.Message
            );
            return null;
        }
    }

    /// <summary>Writes beside the file and moves it there when it is whole: a crash leaves the old one.</summary>
    public void Save(long position)
    {
        if (settings.SnapshotPath is not { } path || saved == index.Generation)
            return;
        var beside = path + ".new";
        try
        {
            var generation = index.Generation;
            using (
                var file = new FileStream(
                    beside,
                    FileMode.Create,
                    FileAccess.Write,
                    FileShare.None,
                    1 << 20
                )
            )
            {
                index.Save(file, position);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
            saved = generation;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("The index file could not be written: {Reason}", wrong.Message);
        }
    }
}
