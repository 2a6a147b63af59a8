namespace CompetenceMatch.Core.FollowUp;

/// <summary>What a follow-up rests on; there is no third way in.</summary>
public enum FollowUpBasis
{
    /// <summary>The person said yes to a team that asked.</summary>
    Consent,

    /// <summary>The person asked the team.</summary>
    Request,
}
