using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Data.Introductions;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Retention;

/// <summary>The candidate leaves: by pause of all search, or by deletion with some days to regret.</summary>
public static class Deletion
{
    public static readonly TimeSpan TimeToRegret = TimeSpan.FromDays(7);

    /// <summary>Hides at once, closes the open introductions and ends every follow-up; the caller saves and tells the organisations.</summary>
    /// <returns>The introductions that were closed, with their organisation and need.</returns>
    public static async Task<IReadOnlyList<Introduction>> RequestDeletion(
        this CmDbContext database,
        Candidate candidate,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        candidate.DeletionRequestedAt ??= now;
        await database.CloseFollowUpsOf(candidate, now, cancellationToken);
        return await database.CloseIntroductionsOf(candidate, now, cancellationToken);
    }

    /// <summary>Possible until the rows are erased; closed introductions stay closed. Counts as a confirmation:
    /// else silence would ask for the deletion again at once.</summary>
    public static void RegretDeletion(this Candidate candidate, DateTime now)
    {
        if (candidate.ErasedAt is null)
        {
            candidate.DeletionRequestedAt = null;
            candidate.LastConfirmedAt = candidate.AnswersCheckedAt is null ? null : now;
        }
    }

    /// <summary>For a withdrawal from search too: what is open ends, what was accepted stays.</summary>
    public static async Task<IReadOnlyList<Introduction>> CloseIntroductionsOf(
        this CmDbContext database,
        Candidate candidate,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        var open = await database
            .Introductions.Include(introduction => introduction.Organisation)
            .Include(introduction => introduction.Need)
            .Where(introduction =>
                introduction.CandidateId == candidate.Id
                && IntroductionMoves.Waiting.Contains(introduction.State)
            )
            .ToListAsync(cancellationToken);
        foreach (var introduction in open)
        {
            database.Move(introduction, IntroductionMove.Leave, candidate.UserId, now);
        }

        return open;
    }
}
