namespace CompetenceMatch.Core.Occupations;

/// <summary>A title people use for a unit group, in a language. Kind: title or alt.</summary>
public sealed record OccupationTerm(
    OccupationCode Occupation,
    string Language,
    string Kind,
    string Text
);
