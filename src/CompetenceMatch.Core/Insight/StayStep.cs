namespace CompetenceMatch.Core.Insight;

/// <summary>Where somebody was a year after the start of a job.</summary>
public enum StayStep
{
    /// <summary>The job ended within the year and nobody knows what came after.</summary>
    NotKnown,

    /// <summary>In the job, or known to live in the region still.</summary>
    Stayed,

    /// <summary>Left the region or Norway.</summary>
    Left,
}
