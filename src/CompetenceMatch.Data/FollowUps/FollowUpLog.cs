using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.FollowUps;

public static class FollowUpLog
{
    /// <summary>Applies a move with what it carries and writes its log row; false and nothing changed if Core refuses it.</summary>
    /// <param name="actor">Null when a date moved it.</param>
    public static bool Move(
        this CmDbContext database,
        FollowUp followUp,
        FollowUpMove move,
        Guid? actor,
        DateTime now,
        MoveDetails? details = null
    )
    {
        if (FollowUpMoves.Apply(followUp.State, move) is not { } state)
        {
            return false;
        }

        Write(database, followUp, move, state, actor, now, details ?? new MoveDetails());
        return true;
    }

    /// <summary>Adds a follow-up with its first log row: a team's question, or a candidate's request.</summary>
    public static void Begin(
        this CmDbContext database,
        FollowUp followUp,
        FollowUpMove move,
        Guid actor,
        DateTime now,
        MoveDetails details
    )
    {
        var state =
            FollowUpMoves.Apply(null, move)
            ?? throw new ArgumentException($"{move} begins nothing.", nameof(move));
        database.FollowUps.Add(followUp);
        Write(database, followUp, move, state, actor, now, details);
    }

    private static void Write(
        CmDbContext database,
        FollowUp followUp,
        FollowUpMove move,
        FollowUpState state,
        Guid? actor,
        DateTime now,
        MoveDetails details
    )
    {
        followUp.State = state;
        Carry(followUp, move, now, details);
        database.FollowUpEvents.Add(
            new FollowUpEvent
            {
                Id = Guid.CreateVersion7(),
                FollowUpId = followUp.Id,
                Move = move,
                State = state,
                ActorUserId = actor,
                At = now,
                Channel = details.Channel,
                AssistedBy = details.AssistedBy,
                Sections = details.Sections,
                TextVersion = details.TextVersion,
                Language = details.Language,
                ToUserId = details.LeadUserId,
                Note = details.Note,
            }
        );
    }

    private static void Carry(
        FollowUp followUp,
        FollowUpMove move,
        DateTime now,
        MoveDetails details
    )
    {
        switch (move)
        {
            case FollowUpMove.Ask:
                followUp.Sections = details.Sections;
                break;
            case FollowUpMove.Request or FollowUpMove.Accept or FollowUpMove.ChangeScope:
                followUp.Sections = details.Sections;
                followUp.StartedAt ??= now;
                followUp.ConsentExpiresAt = now.AddMonths(ConsentGrant.ValidMonths);
                break;
            case FollowUpMove.Assign:
                followUp.LeadUserId = details.LeadUserId;
                break;
            case FollowUpMove.Contact:
                followUp.LastContactAt = now;
                followUp.NextContactOn = details.NextContactOn;
                break;
            case FollowUpMove.Schedule:
                followUp.NextContactOn = details.NextContactOn;
                break;
            default:
                Close(followUp, now, details);
                break;
        }
    }

    private static void Close(FollowUp followUp, DateTime now, MoveDetails details)
    {
        followUp.EndedAt = now;
        followUp.EndReason = details.Ending;
        followUp.EndNote = details.Note;
        followUp.NextContactOn = null;
    }
}
