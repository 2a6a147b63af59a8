using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>A person in a ranked list.</summary>
/// <param name="ScoreHundredths">-1 when the order does not ask for it.</param>
public readonly record struct RankedCandidate(ProfileId Id, int ScoreHundredths);
