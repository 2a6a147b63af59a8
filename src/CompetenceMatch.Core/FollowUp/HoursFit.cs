namespace CompetenceMatch.Core.FollowUp;

/// <summary>Hours of a job against the hours wished.</summary>
public enum HoursFit
{
    Right,
    TooFew,
    TooMany,
}
