using CompetenceMatch.Search.Watching;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>What a change of one person means to the saved searches.</summary>
/// <param name="IsGone">Nobody finds the person any more.</param>
public sealed record PersonNews(Guid CandidateId, QueryChanges Changes, bool IsGone);
