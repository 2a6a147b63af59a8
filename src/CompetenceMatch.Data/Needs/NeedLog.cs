using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Needs;

public static class NeedLog
{
    /// <summary>Applies a move and writes its log row; false and nothing changed if Core refuses it.</summary>
    /// <param name="actor">Null when a date moved it.</param>
    public static bool Move(
        this CmDbContext database,
        StoredNeed need,
        NeedMove move,
        Guid? actor,
        DateTime now
    )
    {
        if (NeedMoves.Apply(need.State, move) is not { } state)
        {
            return false;
        }

        need.State = state;
        database.LogNeed(need, move, actor, now);
        return true;
    }

    /// <summary>A log row for a new or changed content.</summary>
    public static void LogNeed(
        this CmDbContext database,
        StoredNeed need,
        NeedMove? move,
        Guid? actor,
        DateTime now
    ) =>
        database.NeedEvents.Add(
            new NeedEvent
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                NeedId = need.Id,
                Move = move,
                State = need.State,
                ActorUserId = actor,
                At = now,
            }
        );

    /// <summary>Needs whose last day has passed; the caller saves.</summary>
    /// <returns>The needs that expired now.</returns>
    public static async Task<IReadOnlyList<StoredNeed>> ExpireNeeds(
        this CmDbContext database,
        DateOnly today,
        DateTime now,
        CancellationToken cancellationToken = default
    )
    {
        var due = await database
            .Needs.Include(need => need.Organisation)
            .Where(need =>
                need.ExpiresOn < today
                && (need.State == NeedState.Published || need.State == NeedState.Paused)
            )
            .ToListAsync(cancellationToken);
        foreach (var need in due)
        {
            database.Move(need, NeedMove.Expire, null, now);
        }

        return due;
    }
}
