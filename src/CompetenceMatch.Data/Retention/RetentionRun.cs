using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Retention;

/// <summary>The daily run over the retention table.</summary>
public static class RetentionRun
{
    /// <param name="dryRun">Only counts.</param>
    /// <returns>How many rows each rule met.</returns>
    public static async Task<IReadOnlyDictionary<RetentionRule, int>> ApplyRetention(
        this CmDbContext database,
        DateTime now,
        bool dryRun = false,
        CancellationToken cancellationToken = default
    )
    {
        var met = new Dictionary<RetentionRule, int>
        {
            [RetentionTable.Deleted] = dryRun
                ? await DueForErasure(database, now).CountAsync(cancellationToken)
                : await database.EraseDue(now, cancellationToken),
            [RetentionTable.Silent] = await Silent(database, now, dryRun, cancellationToken),
        };
        await DeleteOld(database, met, now, dryRun, cancellationToken);
        return met;
    }

    private static async Task DeleteOld(
        CmDbContext database,
        Dictionary<RetentionRule, int> met,
        DateTime now,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        met[RetentionTable.SearchLog] = await Old(
            database.SearchAudits.Where(row => row.At < Before(now, RetentionTable.SearchLog))
        );
        met[RetentionTable.SentMail] = await Old(
            database.Outbox.Where(row => row.SentAt < Before(now, RetentionTable.SentMail))
        );
        met[RetentionTable.DeadMail] = await Old(
            database.Outbox.Where(row => row.DeadAt < Before(now, RetentionTable.DeadMail))
        );
        met[RetentionTable.Invitation] = await Old(
            database.Invitations.Where(row =>
                row.ExpiresAt < Before(now, RetentionTable.Invitation)
            )
        );
        met[RetentionTable.BulkExport] = await Old(
            database.BulkExports.Where(row => row.AskedAt < Before(now, RetentionTable.BulkExport))
        );
        met[RetentionTable.InterviewDraft] = await Old(
            database.InterviewDrafts.Where(row =>
                row.UpdatedAt < Before(now, RetentionTable.InterviewDraft)
            )
        );
        met[RetentionTable.Session] = await Old(
            database.Sessions.Where(row => row.LastSeenAt < Before(now, RetentionTable.Session))
        );
        met[RetentionTable.SavedSearch] = await Old(
            database.SavedSearches.Where(row =>
                row.LastSeenAt < Before(now, RetentionTable.SavedSearch)
            )
        );
        met[RetentionTable.SavedSearchMatch] = await Old(
            database.SavedSearchMatches.Where(row =>
                row.MatchedAt < Before(now, RetentionTable.SavedSearchMatch)
            )
        );

        Task<int> Old<T>(IQueryable<T> rows)
            where T : class => Delete(rows, dryRun, cancellationToken);
    }

    private static DateTime Before(DateTime now, RetentionRule rule) => now.AddDays(-rule.Days);

    private static IQueryable<Candidate> DueForErasure(CmDbContext database, DateTime now) =>
        database.Candidates.Where(candidate =>
            candidate.ErasedAt == null
            && candidate.DeletionRequestedAt <= now - Deletion.TimeToRegret
        );

    private static Task<int> Delete<T>(
        IQueryable<T> rows,
        bool dryRun,
        CancellationToken cancellationToken
    )
        where T : class =>
        dryRun ? rows.CountAsync(cancellationToken) : rows.ExecuteDeleteAsync(cancellationToken);

    // Silence starts the deletion instead of erasing, so that the days to regret hold here too.
    private static async Task<int> Silent(
        CmDbContext database,
        DateTime now,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        var asked = now.AddMonths(-ConfirmationRule.EraseMonths);
        var silent = await database
            .Candidates.Where(candidate =>
                candidate.DeletionRequestedAt == null
                && (candidate.LastConfirmedAt ?? candidate.AnswersCheckedAt ?? candidate.UpdatedAt)
                    <= asked
            )
            .ToListAsync(cancellationToken);
        foreach (var candidate in dryRun ? [] : silent)
        {
            await database.RequestDeletion(candidate, now, cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
        return silent.Count;
    }
}
