namespace CompetenceMatch.Data.Entities;

/// <summary>What happened to a plan.</summary>
public enum PlanChange
{
    Made,
    ReviewSet,
    Seen,
    GoalAdded,
    GoalAgreed,
    GoalReworded,
    GoalReached,
    GoalDropped,
    GoalReopened,
    ActionAdded,
    ActionChanged,
    ActionMoved,
}
