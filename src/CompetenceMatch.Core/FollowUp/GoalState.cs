namespace CompetenceMatch.Core.FollowUp;

/// <summary>Where a goal of a plan stands.</summary>
public enum GoalState
{
    /// <summary>Written down; the person has not agreed.</summary>
    Proposed,
    Agreed,
    Reached,
    Dropped,
}
