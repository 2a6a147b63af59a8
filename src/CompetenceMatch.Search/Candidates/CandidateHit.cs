using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>A person on a page of results, with the whole reason for the place in the list.</summary>
/// <param name="Match">Scored against the query's need; with several occupations, against the one that fits best.</param>
public sealed record CandidateHit(ProfileId Id, MatchResult Match, long UpdatedAt);
