using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Insight;

/// <summary>One person's recognition that is not settled.</summary>
/// <param name="Municipality">Where the person lives; null = not stated.</param>
/// <param name="SubmittedOn">When the application was sent; null = it is not, or the day is not stated.</param>
public sealed record WaitingCase(
    string? Municipality,
    OccupationCode Occupation,
    WaitStep Step,
    DateOnly? SubmittedOn
);
