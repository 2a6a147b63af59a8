using System.Security.Cryptography;
using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Recognition;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Uploads;

/// <summary>The papers of recognition plans: a row and a file each, and only both together are seen. Whoever asks has been let in before.</summary>
public sealed class CaseDocuments(
    CmDbContext database,
    DocumentFolder folder,
    CaseWords words,
    TimeProvider time,
    ILogger<CaseDocuments> log
)
{
    public async Task<IReadOnlyList<CaseDocument>> Of(Guid caseId) =>
        Whole(await Rows().Where(one => one.CaseId == caseId).ToListAsync());

    /// <summary>Of all plans of a person, the oldest first, with their plans.</summary>
    public async Task<IReadOnlyList<CaseDocument>> OfPerson(Guid candidateId) =>
        Whole(
            await Rows()
                .Include(one => one.Case)
                .Where(one => one.Case!.CandidateId == candidateId)
                .ToListAsync()
        );

    public async Task<CaseDocument?> Find(Guid id, Guid candidateId) =>
        await database
            .CaseDocuments.Include(one => one.Case)
            .FirstOrDefaultAsync(one => one.Id == id && one.Case!.CandidateId == candidateId);

    public Task<byte[]?> Read(CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return folder.Read(document.StoredName);
    }

    /// <summary>File first, row second: what a crash leaves between is a file that nobody sees, and is swept away.</summary>
    /// <param name="which">With its steps, to be saved with the document.</param>
    /// <param name="kind">A code of the steps' document lists.</param>
    public async Task<Keeping> Keep(RecognitionCase which, string kind, CheckedDocument document)
    {
        ArgumentNullException.ThrowIfNull(which);
        ArgumentNullException.ThrowIfNull(document);
        var row = Row(which, kind, document);
        var rows = database.CaseDocuments.Where(one => one.Case!.CandidateId == which.CandidateId);
        var own = rows.Where(one => one.CaseId == which.Id);
        if (await own.AnyAsync(one => one.Kind == kind && one.Sha256 == row.Sha256))
            return Keeping.Kept;
        if (await own.CountAsync() >= DocumentLimits.FilesPerCase)
            return Keeping.CaseFull;
        if (await rows.SumAsync(one => (long)one.Bytes) + row.Bytes > DocumentLimits.BytesPerPerson)
            return Keeping.PersonFull;
        return await Store(row, document.Content) ? await Save(which, row) : Keeping.NoRoom;
    }

    public async Task Remove(CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        database.Remove(document);
        await database.SaveChangesAsync();
        Forget([document]);
    }

    /// <summary>The files of rows that are gone; what cannot be deleted now is swept away later.</summary>
    public void Forget(IEnumerable<CaseDocument> gone)
    {
        ArgumentNullException.ThrowIfNull(gone);
        foreach (var one in gone)
        {
            try
            {
                folder.Delete(one.StoredName);
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                log.LogWarning(wrong, "Stored document {Name} stays a while", one.StoredName);
            }
        }
    }

    private IQueryable<CaseDocument> Rows() =>
        database.CaseDocuments.AsNoTracking().OrderBy(one => one.UploadedAt).ThenBy(one => one.Id);

    private List<CaseDocument> Whole(List<CaseDocument> rows) =>
        rows.FindAll(one => folder.Has(one.StoredName));

    private CaseDocument Row(RecognitionCase which, string kind, CheckedDocument document) =>
        new()
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            CaseId = which.Id,
            Kind = kind,
            FileName = document.FileName,
            Media = document.Media,
            Bytes = document.Content.Length,
            Pages = document.Pages,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(document.Content.Span)),
            UploadedAt = time.UtcNow(),
            StoredName = DocumentFolder.NewName(),
        };

    private async Task<bool> Store(CaseDocument row, ReadOnlyMemory<byte> content)
    {
        try
        {
            await folder.Write(row.StoredName, content);
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            log.LogError(wrong, "A document could not be stored");
            return false;
        }
    }

    // The plan is saved with it: of two at once one is refused, so that the limits hold.
    private async Task<Keeping> Save(RecognitionCase which, CaseDocument row)
    {
        database.Add(row);
        which.ChangedAt = row.UploadedAt;
        foreach (
            var step in which.Steps.Where(one =>
                words.Documents(one.StepId).Contains(row.Kind) && !one.Documents.Contains(row.Kind)
            )
        )
            step.Documents = [.. step.Documents, row.Kind];
        try
        {
            await database.SaveChangesAsync();
            return Keeping.Kept;
        }
        catch (DbUpdateException)
        {
            Forget([row]);
            return Keeping.Changed;
        }
    }
}
