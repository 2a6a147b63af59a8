namespace CompetenceMatch.Core.FollowUp;

/// <summary>Where a referral to another actor stands.</summary>
public enum ReferralState
{
    Requested,
    Accepted,
    Rejected,
    Done,
    Revoked,
    Expired,
}
