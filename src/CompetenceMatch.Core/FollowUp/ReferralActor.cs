namespace CompetenceMatch.Core.FollowUp;

/// <summary>Who makes a move of a referral.</summary>
public enum ReferralActor
{
    Sender,
    Receiver,
    Candidate,
    System,
}
