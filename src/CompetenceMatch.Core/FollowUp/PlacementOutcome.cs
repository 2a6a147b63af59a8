namespace CompetenceMatch.Core.FollowUp;

/// <summary>Where the person was after the time that is followed.</summary>
public enum PlacementOutcome
{
    Stayed,
    LeftRegion,
    LeftNorway,
    Unknown,
}
