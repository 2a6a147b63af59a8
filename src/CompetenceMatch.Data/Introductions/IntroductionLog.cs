using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Introductions;

public static class IntroductionLog
{
    /// <summary>Applies a move and writes its log row; false and nothing changed if Core refuses it.</summary>
    /// <param name="actor">Null when a deadline moved it.</param>
    /// <param name="channel">How the person answered the actor, who wrote it down; null = the actor's own answer.</param>
    public static bool Move(
        this CmDbContext database,
        Introduction introduction,
        IntroductionMove move,
        Guid? actor,
        DateTime now,
        ContactChannel? channel = null
    )
    {
        if (IntroductionMoves.Apply(introduction.State, move) is not { } state)
        {
            return false;
        }

        introduction.State = state;
        database.IntroductionEvents.Add(
            new IntroductionEvent
            {
                Id = Guid.CreateVersion7(),
                IntroductionId = introduction.Id,
                Move = move,
                State = state,
                ActorUserId = actor,
                At = now,
                Channel = channel,
            }
        );
        return true;
    }
}
