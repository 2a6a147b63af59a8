namespace CompetenceMatch.Search.Candidates;

/// <summary>What results are counted by.</summary>
public enum FacetId
{
    Region,

    /// <summary>STYRK-08 minor groups (three digits).</summary>
    Occupation,

    /// <summary>NUS first digit; a value counts that level and above.</summary>
    Level,

    /// <summary>Spoken Norwegian, CEFR; a value counts that level and above.</summary>
    Norwegian,
    Licence,

    /// <summary>ISO dates: today, in a month, in three months.</summary>
    Available,
    Recognition,
}
