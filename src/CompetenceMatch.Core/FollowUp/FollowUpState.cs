namespace CompetenceMatch.Core.FollowUp;

/// <summary>Where a team's follow-up of a person stands.</summary>
public enum FollowUpState
{
    /// <summary>The team asked; the person has not answered.</summary>
    Asked,

    /// <summary>The person said yes, or asked for it.</summary>
    Active,

    /// <summary>The person said no.</summary>
    Refused,
    Ended,
}
