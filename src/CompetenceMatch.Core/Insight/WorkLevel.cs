namespace CompetenceMatch.Core.Insight;

/// <summary>Present work against the education, by the official definition of overqualification.</summary>
public enum WorkLevel
{
    /// <summary>No finished higher education, no present work, or the armed forces: not part of the share.</summary>
    Outside,

    /// <summary>Higher education and work in STYRK-08 major groups 1–3.</summary>
    AtLevel,

    /// <summary>Higher education and work in major groups 4–9.</summary>
    Below,
}
