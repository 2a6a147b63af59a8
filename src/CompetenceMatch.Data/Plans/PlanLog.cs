using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Plans;

/// <summary>Every change of a plan goes this way, so that its history has no gaps; the caller saves.</summary>
public sealed class PlanLog(CmDbContext database, Plan plan, Guid actor, DateTime now)
{
    private const string IsoDay = "O";

    public static Plan Make(
        CmDbContext database,
        Guid candidateId,
        Guid organisationId,
        string language,
        Guid actor,
        DateTime now
    )
    {
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = candidateId,
            OrganisationId = organisationId,
            Language = language,
            CreatedBy = actor,
            CreatedAt = now,
        };
        database.Add(plan);
        new PlanLog(database, plan, actor, now).Write(PlanChange.Made);
        return plan;
    }

    public PlanGoal AddGoal(GoalTheme theme, string text)
    {
        var goal = new PlanGoal
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            PlanId = plan.Id,
            Theme = theme,
            Text = text,
            Position = plan.Goals.Count,
            CreatedBy = actor,
            CreatedAt = now,
        };
        plan.Goals.Add(goal);
        database.Add(goal);
        Write(PlanChange.GoalAdded, goal, after: text);
        return goal;
    }

    /// <summary>False and nothing changed if Core refuses the move.</summary>
    /// <param name="text">The new words of a goal that is reworded.</param>
    public bool Move(PlanGoal goal, GoalMove move, string? text = null)
    {
        if (GoalMoves.Apply(goal.State, move) is not { } state)
        {
            return false;
        }

        var before = goal.Text;
        goal.State = state;
        goal.Text = text ?? goal.Text;
        goal.ConsentedAt =
            move == GoalMove.Agree ? now
            : state == GoalState.Proposed ? null
            : goal.ConsentedAt;
        goal.ConsentChannel = goal.ConsentedAt is null ? null : ContactChannel.Self;
        Write(ChangeOf(move), goal, before: before, after: goal.Text);
        return true;
    }

    public PlanAction AddAction(PlanGoal goal, ActionTerms terms)
    {
        var action = new PlanAction
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            GoalId = goal.Id,
            Text = terms.Text,
            Responsible = terms.Responsible,
            CreatedBy = actor,
            CreatedAt = now,
        };
        Take(action, terms);
        goal.Actions.Add(action);
        database.Add(action);
        Write(PlanChange.ActionAdded, goal, action, after: terms.Text);
        return action;
    }

    public void Change(PlanGoal goal, PlanAction action, ActionTerms terms)
    {
        var before = action.Text;
        Take(action, terms);
        Write(PlanChange.ActionChanged, goal, action, before, terms.Text);
    }

    /// <summary>False and nothing changed if Core refuses the move.</summary>
    public bool Move(PlanGoal goal, PlanAction action, ActionMove move, string? reason = null)
    {
        if (ActionMoves.Apply(action.State, move) is not { } state)
        {
            return false;
        }

        var before = action.State;
        action.State = state;
        action.StateReason = reason;
        action.StartedAt =
            state == ActionState.InProgress ? action.StartedAt ?? now : action.StartedAt;
        action.EndedAt = ActionMoves.Open.Contains(state) ? null : now;
        Write(PlanChange.ActionMoved, goal, action, $"{before}", $"{state}");
        return true;
    }

    public void ReviewOn(DateOnly? day)
    {
        var before = plan.NextReviewOn?.ToString(IsoDay, null);
        plan.NextReviewOn = day;
        Write(PlanChange.ReviewSet, before: before, after: day?.ToString(IsoDay, null));
    }

    /// <summary>The candidate has seen the plan as it is now.</summary>
    public void Seen()
    {
        plan.SeenAt = now;
        Write(PlanChange.Seen);
    }

    private static PlanChange ChangeOf(GoalMove move) =>
        move switch
        {
            GoalMove.Agree => PlanChange.GoalAgreed,
            GoalMove.Reword => PlanChange.GoalReworded,
            GoalMove.Reach => PlanChange.GoalReached,
            GoalMove.Drop => PlanChange.GoalDropped,
            GoalMove.Reopen => PlanChange.GoalReopened,
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };

    private static void Take(PlanAction action, ActionTerms terms)
    {
        action.Text = terms.Text;
        action.Responsible = terms.Responsible;
        action.ResponsibleId = terms.ResponsibleId;
        action.DueOn = terms.DueOn;
        action.IsWorkDirected = terms.IsWorkDirected;
        action.HoursPerWeek = terms.HoursPerWeek;
        action.LinkKind = terms.LinkKind;
        action.LinkId = terms.LinkId;
    }

    private void Write(
        PlanChange change,
        PlanGoal? goal = null,
        PlanAction? action = null,
        string? before = null,
        string? after = null
    )
    {
        // What the candidate has seen stays seen; a later time of change says that there is news.
        if (change != PlanChange.Seen)
            plan.ChangedAt = now;
        database.PlanEvents.Add(
            new PlanEvent
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                PlanId = plan.Id,
                GoalId = goal?.Id,
                ActionId = action?.Id,
                Change = change,
                ActorUserId = actor,
                At = now,
                Before = before,
                After = after,
            }
        );
    }
}
