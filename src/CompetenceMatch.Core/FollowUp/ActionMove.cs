namespace CompetenceMatch.Core.FollowUp;

/// <summary>One thing that can happen to an action.</summary>
public enum ActionMove
{
    Start,
    Hold,
    Resume,
    Finish,

    /// <summary>Needs a reason.</summary>
    Drop,
    Reopen,
}
