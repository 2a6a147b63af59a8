namespace CompetenceMatch.Core.Occupations;

/// <summary>A title people use for a unit group, in a language. Kind: title or alt.</summary>
public sealed record OccupationTerm(
    OccupationCode Occupation,
    string Language,
    string Kind,
    string Text
)
{
    /// <summary>An everyday word (slang, dialect, a short form): understood, not a title to give to anyone.</summary>
    public bool IsEveryday { get; init; }
}
