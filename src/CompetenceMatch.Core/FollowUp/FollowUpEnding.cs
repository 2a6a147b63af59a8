namespace CompetenceMatch.Core.FollowUp;

/// <summary>Why a follow-up ended.</summary>
public enum FollowUpEnding
{
    GoalsReached,
    Moved,
    OtherActor,
    NoContact,
    ByCandidate,
    TakenBack,
    Lapsed,
    Other,
}
