namespace CompetenceMatch.Core.FollowUp;

/// <summary>One thing that can happen to a goal.</summary>
public enum GoalMove
{
    /// <summary>The person agrees.</summary>
    Agree,

    /// <summary>The words change, so the person is asked again.</summary>
    Reword,
    Reach,
    Drop,

    /// <summary>A closed goal is taken up again; the person is asked again.</summary>
    Reopen,
}
