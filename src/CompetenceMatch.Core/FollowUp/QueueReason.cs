namespace CompetenceMatch.Core.FollowUp;

/// <summary>Why a person stands in a team's work queue; the order is the order of the queue.</summary>
public enum QueueReason
{
    /// <summary>A check-in after a hire warns of something.</summary>
    AtRisk,

    /// <summary>Something agreed has reached its day.</summary>
    Due,

    /// <summary>The person or another actor waits for the team.</summary>
    WaitingOnUs,

    /// <summary>An introduction is close to its deadline without an answer.</summary>
    IntroductionNearDeadline,

    /// <summary>Nobody in the team has the person.</summary>
    NobodyFollows,

    /// <summary>No contact for 30 days.</summary>
    NotHeardFrom,

    /// <summary>The present job asks less than the person has.</summary>
    Overqualified,

    /// <summary>No work-directed action for 8 weeks.</summary>
    NoWorkDirectedAction,
}
