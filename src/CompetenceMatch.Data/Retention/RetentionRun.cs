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
    ) =>
        new Dictionary<RetentionRule, int>
        {
            [RetentionTable.Deleted] = dryRun
                ? await DueForErasure(database, now).CountAsync(cancellationToken)
                : await database.EraseDue(now, cancellationToken),
            [RetentionTable.Silent] = await Silent(database, now, dryRun, cancellationToken),
            [RetentionTable.SearchLog] = await Delete(
                database.SearchAudits.Where(row =>
                    row.At < now.AddDays(-RetentionTable.SearchLog.Days)
                ),
                dryRun,
                cancellationToken
            ),
            [RetentionTable.SentMail] = await Delete(
                database.Outbox.Where(row =>
                    row.SentAt < now.AddDays(-RetentionTable.SentMail.Days)
                ),
                dryRun,
                cancellationToken
            ),
            [RetentionTable.DeadMail] = await Delete(
                database.Outbox.Where(row =>
                    row.DeadAt < now.AddDays(-RetentionTable.DeadMail.Days)
                ),
                dryRun,
                cancellationToken
            ),
            [RetentionTable.Invitation] = await Delete(
                database.Invitations.Where(row =>
                    row.ExpiresAt < now.AddDays(-RetentionTable.Invitation.Days)
                ),
                dryRun,
                cancellationToken
            ),
            [RetentionTable.InterviewDraft] = await Delete(
                database.InterviewDrafts.Where(row =>
                    row.UpdatedAt < now.AddDays(-RetentionTable.InterviewDraft.Days)
                ),
                dryRun,
                cancellationToken
            ),
            [RetentionTable.Session] = await Delete(
                database.Sessions.Where(row =>
                    row.LastSeenAt < now.AddDays(-RetentionTable.Session.Days)
                ),
                dryRun,
                cancellationToken
            ),
        };

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
