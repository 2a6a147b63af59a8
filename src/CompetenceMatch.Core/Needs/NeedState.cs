namespace CompetenceMatch.Core.Needs;

/// <summary>Where an organisation's need stands.</summary>
public enum NeedState
{
    Draft,
    Published,
    Paused,
    Filled,
    Closed,
    Expired,
}
