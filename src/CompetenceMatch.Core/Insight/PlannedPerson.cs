using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Insight;

/// <summary>One person, the likeliest occupation that a plan was made for, and what is lacking there.</summary>
/// <param name="Municipality">Where the person lives; null = not stated.</param>
public sealed record PlannedPerson(string? Municipality, OccupationCode Occupation, Lack Lack);
