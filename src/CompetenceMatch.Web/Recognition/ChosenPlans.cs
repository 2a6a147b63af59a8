using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Recognition;

/// <summary>Reads the recognition plans that a person chose; whoever asks has been let in before.</summary>
public sealed class ChosenPlans(CmDbContext database)
{
    public const int EventsOnPage = 50;

    /// <summary>More would be somebody's loop; one that is no longer followed can be removed.</summary>
    public const int Most = 20;

    /// <summary>The latest first, with their steps; only to read.</summary>
    public async Task<IReadOnlyList<RecognitionCase>> Of(Guid candidateId) =>
        await database
            .RecognitionCases.AsNoTracking()
            .Include(one => one.Steps)
            .Where(one => one.CandidateId == candidateId)
            .OrderByDescending(one => one.ChosenAt)
            .ThenBy(one => one.Id)
            .ToListAsync();

    public Task<RecognitionCase?> Find(Guid id, Guid candidateId) =>
        database
            .RecognitionCases.Include(one => one.Steps)
            .FirstOrDefaultAsync(one => one.Id == id && one.CandidateId == candidateId);

    /// <summary>The latest moves first.</summary>
    public async Task<IReadOnlyList<RecognitionCaseEvent>> History(Guid caseId) =>
        await database
            .RecognitionCaseEvents.AsNoTracking()
            .Where(one => one.CaseId == caseId)
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Take(EventsOnPage)
            .ToListAsync();
}
