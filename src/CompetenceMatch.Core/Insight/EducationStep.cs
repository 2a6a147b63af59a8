namespace CompetenceMatch.Core.Insight;

/// <summary>Levels of NUS2000 put together so that a step has people enough to be shown.</summary>
public enum EducationStep
{
    NotStated,

    /// <summary>NUS 0–2.</summary>
    Compulsory,

    /// <summary>NUS 3–4, trade certificates too.</summary>
    UpperSecondary,

    /// <summary>NUS 5.</summary>
    Vocational,

    /// <summary>NUS 6.</summary>
    ShortHigher,

    /// <summary>NUS 7–8.</summary>
    LongHigher,
}
