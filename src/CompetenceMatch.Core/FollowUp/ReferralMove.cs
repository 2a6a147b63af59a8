namespace CompetenceMatch.Core.FollowUp;

/// <summary>One thing that can happen to a referral.</summary>
public enum ReferralMove
{
    Request,
    Accept,
    Reject,
    Complete,

    /// <summary>The sender takes it back.</summary>
    Revoke,

    /// <summary>The person takes the consent back.</summary>
    Withdraw,
    Expire,
}
