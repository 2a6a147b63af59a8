namespace CompetenceMatch.Core.Needs;

/// <summary>What can happen to a need.</summary>
public enum NeedMove
{
    Publish,
    Pause,
    Resume,
    Fill,
    Close,
    Expire,
    Renew,
}
