using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Changes;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Commands;

/// <summary>What the doctor sees in a database of the right version.</summary>
internal sealed class DatabaseHealth(CmDbContext database, TimeProvider time)
{
    // The web application sends every few seconds; a mail this late means that nothing sends.
    private static readonly TimeSpan LateMail = TimeSpan.FromMinutes(15);

    private const int Named = 10;

    public async Task<IEnumerable<Finding>> Findings(CancellationToken cancellationToken) =>
        [
            new("database", true, $"{database.Database.ProviderName?.Split('.')[^1]}, up to date"),
            await Profiles(cancellationToken),
            await Index(cancellationToken),
            await Outbox(cancellationToken),
        ];

    // The application hides whom it cannot read, and goes on: somebody has to be told.
    private async Task<Finding> Profiles(CancellationToken cancellationToken)
    {
        var read = 0;
        var unreadable = new List<(Guid Id, Exception Fault)>();
        await foreach (var batch in database.ReadAllCandidates(cancellationToken))
        {
            read += batch.Read.Count;
            unreadable.AddRange(batch.Unreadable);
        }

        var needs = await database.Needs.CountAsync(cancellationToken);
        return unreadable.Count == 0
            ? new("profiles", true, $"{read} readable, {needs} needs")
            : new(
                "profiles",
                false,
                $"{read} readable, {unreadable.Count} hidden because they cannot be read: "
                    + string.Join(
                        "; ",
                        unreadable.Take(Named).Select(one => $"{one.Id} ({one.Fault.Message})")
                    )
            );
    }

    private async Task<Finding> Index(CancellationToken cancellationToken)
    {
        var position = await database.LatestPosition(cancellationToken);
        return new("index", true, $"change log at position {position}");
    }

    private async Task<Finding> Outbox(CancellationToken cancellationToken)
    {
        var late = time.GetUtcNow().UtcDateTime - LateMail;
        var waiting = database.Outbox.Where(mail => mail.SentAt == null && mail.DeadAt == null);
        var dead = await database.Outbox.CountAsync(mail => mail.DeadAt != null, cancellationToken);
        var overdue = await waiting.CountAsync(
            mail => mail.NextAttemptAt < late,
            cancellationToken
        );
        var says =
            $"{await waiting.CountAsync(cancellationToken)} waiting, {overdue} overdue, {dead} given up";
        return new("outbox", dead == 0 && overdue == 0, says);
    }
}
