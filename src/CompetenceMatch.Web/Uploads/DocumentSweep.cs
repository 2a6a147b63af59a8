using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Uploads;

/// <summary>Takes away what has no other half: files whose row is gone (an erased person's, a crash's) and rows whose file is gone.</summary>
internal sealed class DocumentSweep(
    CmDbContext database,
    DocumentFolder folder,
    TimeProvider time,
    ILogger<DocumentSweep> log
)
{
    // Between the two halves of an upload lie seconds, on any node.
    private static readonly TimeSpan grace = TimeSpan.FromMinutes(10);

    public async Task Run(CancellationToken stop)
    {
        var before = time.UtcNow() - grace;
        var files = folder.Files();
        var rows = await database
            .CaseDocuments.AsNoTracking()
            .Select(one => new
            {
                one.Id,
                one.StoredName,
                one.UploadedAt,
            })
            .ToListAsync(stop);
        var known = rows.Select(row => row.StoredName).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(one => one.At < before && !known.Contains(one.Name)))
            folder.Delete(file.Name);
        var lost = rows.Where(row => row.UploadedAt < before && !folder.Has(row.StoredName))
            .ToList();
        if (lost.Count == 0)
            return;
        // All at once is a folder that is not mounted or not restored yet, not files that are gone.
        if (lost.Count == rows.Count)
        {
            log.LogError("None of {Count} stored documents is in the folder", rows.Count);
            return;
        }
        log.LogWarning("{Count} documents have lost their file", lost.Count);
        var ids = lost.ConvertAll(row => row.Id);
        await database.CaseDocuments.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(stop);
    }
}
