namespace CompetenceMatch.Core.FollowUp;

/// <summary>Who makes a move of a follow-up.</summary>
public enum FollowUpActor
{
    Team,
    Candidate,
    System,
}
