using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Outbox;

/// <summary>The worker's side of the outbox. Every call stands on its own; none needs a transaction.</summary>
public static class OutboxQueue
{
    /// <summary>Takes due mails for this worker, the oldest first and one per receiver at a time, so that
    /// a receiver gets them in order. The attempt is counted here: a mail that kills the worker counts.</summary>
    public static async Task<IReadOnlyList<OutboxMail>> ClaimMails(
        this CmDbContext database,
        int atMost,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        await DropStale(database, now, cancellationToken);
        var claimed = await database
            .Outbox.FromSql(ClaimSql.For(database, atMost, now, now + OutboxSchedule.Claim))
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. claimed.OrderBy(mail => mail.CreatedAt).ThenBy(mail => mail.Id)];
    }

    public static Task MarkSent(
        this CmDbContext database,
        OutboxMail mail,
        DateTime now,
        CancellationToken cancellationToken = default
    ) =>
        Row(database, mail)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(sent => sent.SentAt, now)
                        .SetProperty(sent => sent.ClaimedUntil, (DateTime?)null)
                        .SetProperty(sent => sent.LastError, (string?)null),
                cancellationToken
            );

    /// <summary>A failure that may pass: tried again later, given up after some days.</summary>
    public static Task MarkForRetry(
        this CmDbContext database,
        OutboxMail mail,
        string error,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        if (now - mail.CreatedAt >= OutboxSchedule.GiveUpAfter)
        {
            return database.MarkDead(mail, $"given up: {error}", now, cancellationToken);
        }

        var next = now + OutboxSchedule.Wait(mail.Attempts, Random.Shared.NextDouble());
        return Row(database, mail)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(late => late.NextAttemptAt, next)
                        .SetProperty(late => late.ClaimedUntil, (DateTime?)null)
                        .SetProperty(late => late.LastError, error),
                cancellationToken
            );
    }

    /// <summary>A failure that will not pass: kept for the administrator, never tried again by itself.</summary>
    public static Task MarkDead(
        this CmDbContext database,
        OutboxMail mail,
        string error,
        DateTime now,
        CancellationToken cancellationToken = default
    ) =>
        Row(database, mail)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(dead => dead.DeadAt, now)
                        .SetProperty(dead => dead.ClaimedUntil, (DateTime?)null)
                        .SetProperty(dead => dead.LastError, error),
                cancellationToken
            );

    /// <summary>Gives claimed mails back untried, at shutdown.</summary>
    public static Task ReleaseMails(
        this CmDbContext database,
        IReadOnlyCollection<OutboxMail> mails,
        CancellationToken cancellationToken = default
    )
    {
        var ids = mails.Select(mail => mail.Id).ToList();
        return database
            .Outbox.Where(mail => ids.Contains(mail.Id) && mail.SentAt == null)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(mail => mail.ClaimedUntil, (DateTime?)null)
                        .SetProperty(mail => mail.Attempts, mail => mail.Attempts - 1),
                cancellationToken
            );
    }

    /// <summary>Tries the dead ones again (cm mail retry); those past their validity stay dead.</summary>
    public static Task<int> ReviveDeadMails(
        this CmDbContext database,
        DateTime now,
        CancellationToken cancellationToken = default
    ) =>
        database
            .Outbox.Where(mail =>
                mail.DeadAt != null && (mail.ValidUntil == null || mail.ValidUntil > now)
            )
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(mail => mail.DeadAt, (DateTime?)null)
                        .SetProperty(mail => mail.NextAttemptAt, now),
                cancellationToken
            );

    private static Task<int> DropStale(
        CmDbContext database,
        DateTime now,
        CancellationToken cancellationToken
    ) =>
        database
            .Outbox.Where(mail =>
                mail.SentAt == null && mail.DeadAt == null && mail.ValidUntil < now
            )
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(mail => mail.DeadAt, now)
                        .SetProperty(mail => mail.ClaimedUntil, (DateTime?)null)
                        .SetProperty(mail => mail.LastError, "dropped: no longer of use"),
                cancellationToken
            );

    private static IQueryable<OutboxMail> Row(CmDbContext database, OutboxMail mail) =>
        database.Outbox.Where(row => row.Id == mail.Id);
}
