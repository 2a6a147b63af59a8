namespace CompetenceMatch.Search.Candidates;

/// <summary>The order of a list of candidates.</summary>
public enum CandidateSort
{
    /// <summary>Highest score first.</summary>
    Match,

    /// <summary>Fewest gaps first, then the score.</summary>
    MostMet,

    /// <summary>Latest changed first.</summary>
    Newest,
}
