using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Plans;

namespace CompetenceMatch.Web.Plans;

/// <summary>The moves behind the buttons of a plan; false = not this reader's to make, or too late.</summary>
public sealed class PlanEdits(CmDbContext database, TimeProvider time)
{
    public PlanLog Log(Plan plan, Guid actor) =>
        new(database, plan, actor, time.GetUtcNow().UtcDateTime);

    public bool Move(Plan plan, Guid goalId, GoalMove move, PlanReader reader, Guid actor) =>
        plan.Goals.Find(one => one.Id == goalId) is { } goal
        && PlanRights.Moves(goal, reader).Contains(move)
        && Log(plan, actor).Move(goal, move);

    public bool Move(Plan plan, Guid actionId, ActionMove move, PlanReader reader, Guid actor) =>
        plan.Goals.Find(one => one.Actions.Exists(action => action.Id == actionId)) is { } goal
        && goal.Actions.Find(one => one.Id == actionId) is { } action
        && PlanRights.Moves(goal, action, reader).Contains(move)
        && Log(plan, actor).Move(goal, action, move);
}
