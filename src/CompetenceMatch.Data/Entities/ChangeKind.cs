namespace CompetenceMatch.Data.Entities;

public enum ChangeKind
{
    Candidate,
    Need,

    /// <summary>The words that lead to occupations and skills.</summary>
    Vocabulary,

    /// <summary>A search that somebody keeps, or keeps no more.</summary>
    SavedSearch,

    /// <summary>A corrected fact of recognition.</summary>
    Facts,
}
