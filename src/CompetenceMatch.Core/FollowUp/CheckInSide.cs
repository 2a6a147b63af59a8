namespace CompetenceMatch.Core.FollowUp;

/// <summary>Who is asked.</summary>
public enum CheckInSide
{
    Candidate,
    Employer,
}
