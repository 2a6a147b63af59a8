namespace CompetenceMatch.Search.Candidates;

/// <summary>How much of what is demanded somebody lacks.</summary>
public enum CandidateFit
{
    /// <summary>Nothing.</summary>
    Full,

    /// <summary>Exactly one thing, and there is a way to get it.</summary>
    OneStep,
}
