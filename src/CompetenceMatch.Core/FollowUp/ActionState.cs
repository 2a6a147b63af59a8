namespace CompetenceMatch.Core.FollowUp;

/// <summary>Where an action of a plan stands.</summary>
public enum ActionState
{
    Planned,
    InProgress,
    OnHold,
    Done,
    Dropped,
}
