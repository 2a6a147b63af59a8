namespace CompetenceMatch.Core.FollowUp;

/// <summary>What an answer to a check-in warns of.</summary>
public enum CheckInRisk
{
    NotThereAnyMore,
    BelowLevel,
    TooFewHours,
    Language,
    Housing,
    ThinkingOfLeaving,
}
