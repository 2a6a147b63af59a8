namespace CompetenceMatch.Core.FollowUp;

/// <summary>Why somebody leaves a job or a place; nothing about health or belief is asked.</summary>
public enum LeavingReason
{
    Work,
    Level,
    Pay,
    Housing,
    Family,
    Network,
    Other,
}
