namespace CompetenceMatch.Core.Insight;

/// <summary>CEFR levels of spoken Norwegian put together so that a step has people enough to be shown.</summary>
public enum NorwegianStep
{
    NotStated,

    /// <summary>None or A1.</summary>
    Beginner,
    A2,
    B1,
    B2,

    /// <summary>C1 or C2.</summary>
    Advanced,
}
