using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Retention;

public static class Erasure
{
    /// <summary>Erases everyone whose days to regret have passed; one transaction for each person.</summary>
    /// <returns>How many were erased.</returns>
    public static async Task<int> EraseDue(
        this CmDbContext database,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        var before = now - Deletion.TimeToRegret;
        var due = await database
            .Candidates.Where(candidate =>
                candidate.DeletionRequestedAt <= before && candidate.ErasedAt == null
            )
            .Select(candidate => candidate.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            await database.EraseCandidate(id, now, cancellationToken);
        }

        return due.Count;
    }

    /// <summary>After a restore: erases again whoever was erased since the backup was made (P-12).</summary>
    public static async Task<int> ReplayTombstones(
        this CmDbContext database,
        IReadOnlyCollection<Tombstone> tombstones,
        CancellationToken cancellationToken = default
    )
    {
        var erased = 0;
        foreach (var tombstone in tombstones)
        {
            erased += await database.EraseCandidate(
                tombstone.CandidateId,
                tombstone.ErasedAt,
                cancellationToken
            )
                ? 1
                : 0;
        }

        return erased;
    }

    /// <summary>What stays is a shell without a person: id, code and the times of the introductions.</summary>
    /// <returns>False if there is no such person, or none any more.</returns>
    public static async Task<bool> EraseCandidate(
        this CmDbContext database,
        Guid candidateId,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        database.ChangeTracker.Clear();
        await using var transaction = await database.Database.BeginTransactionAsync(
            cancellationToken
        );
        var candidate = await database
            .Candidates.Include(row => row.Contact)
            .Include(row => row.User)
            .SingleOrDefaultAsync(
                row => row.Id == candidateId && row.ErasedAt == null,
                cancellationToken
            );
        if (candidate is null)
        {
            return false;
        }

        await EraseMails(database, candidate, cancellationToken);
        await EraseTies(database, candidateId, cancellationToken);
        await database.EraseFollowUp(candidateId, cancellationToken);
        await EraseAccount(database, candidate, now, cancellationToken);
        Empty(candidate, now);
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static Task EraseMails(
        CmDbContext database,
        Candidate candidate,
        CancellationToken cancellationToken
    )
    {
        string?[] addresses = [candidate.Contact?.Email, candidate.User?.Email];
        return database
            .Outbox.Where(mail =>
                mail.CandidateId == candidate.Id || addresses.Contains(mail.ToAddress)
            )
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task EraseTies(
        CmDbContext database,
        Guid candidateId,
        CancellationToken cancellationToken
    )
    {
        await database
            .Shortlist.Where(entry => entry.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database.ForgetMatches(candidateId, cancellationToken);
        await database
            .Consents.Where(consent => consent.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .Reminders.Where(reminder => reminder.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        var introductions = database.Introductions.Where(introduction =>
            introduction.CandidateId == candidateId
        );
        await database
            .IntroductionMessages.Where(message =>
                introductions.Any(introduction => introduction.Id == message.IntroductionId)
            )
            .ExecuteDeleteAsync(cancellationToken);
        await introductions.ExecuteUpdateAsync(
            row =>
                row.SetProperty(introduction => introduction.Message, "")
                    .SetProperty(introduction => introduction.Tasks, (string?)null)
                    .SetProperty(introduction => introduction.DeclineReason, (string?)null)
                    .SetProperty(introduction => introduction.GivenSections, []),
            cancellationToken
        );
    }

    // Someone who also acts for an organisation keeps the account; only the candidate is erased.
    private static async Task EraseAccount(
        CmDbContext database,
        Candidate candidate,
        DateTime now,
        CancellationToken cancellationToken
    )
    {
        var acts = await database.Memberships.AnyAsync(
            membership => membership.UserId == candidate.UserId,
            cancellationToken
        );
        database.Tombstones.Add(
            new Tombstone
            {
                CandidateId = candidate.Id,
                UserId = candidate.UserId,
                ErasedAt = now,
            }
        );
        if (!acts && candidate.User is not null)
        {
            database.Users.Remove(candidate.User);
        }
    }

    private static void Empty(Candidate candidate, DateTime now)
    {
        candidate.Contact = null;
        candidate.UserId = null;
        candidate.Profile = new Profile { Id = Candidate.ProfileIdOf(candidate.Id) };
        candidate.ProtectedAnswer = null;
        candidate.FlaggedProtected = false;
        candidate.Language = "nb";
        candidate.DeletionRequestedAt ??= now;
        candidate.ErasedAt = now;
    }
}
