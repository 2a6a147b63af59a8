using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Plans;

/// <summary>Which moves a reader may make with one press; rewording and dropping an action need words and a page.</summary>
public static class PlanRights
{
    public static IReadOnlyList<GoalMove> Moves(PlanGoal goal, PlanReader reader) =>
        reader == PlanReader.Others
            ? []
            :
            [
                .. GoalMoves
                    .AllowedFrom(goal.State)
                    .Where(move => move != GoalMove.Reword)
                    .Where(move =>
                        reader == PlanReader.Candidate || !GoalMoves.IsForCandidateOnly(move)
                    ),
            ];

    /// <summary>A candidate moves the own actions, and only in a goal agreed to.</summary>
    public static IReadOnlyList<ActionMove> Moves(
        PlanGoal goal,
        PlanAction action,
        PlanReader reader
    ) =>
        reader == PlanReader.Others
        || goal.State != GoalState.Agreed
        || (reader == PlanReader.Candidate && action.Responsible != ResponsibleKind.Candidate)
            ? []
            : [.. ActionMoves.AllowedFrom(action.State).Where(move => move != ActionMove.Drop)];
}
