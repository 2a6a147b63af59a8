namespace CompetenceMatch.Data.Entities;

/// <summary>How often a saved search may write a mail.</summary>
public enum AlertRhythm
{
    Off,
    Daily,
    Weekly,
}
