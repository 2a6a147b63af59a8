using CompetenceMatch.Mail.Mails;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>What a mail about a saved search tells.</summary>
/// <param name="Found">Everyone who is new and findable.</param>
/// <param name="Shown">Those of them who are described.</param>
public sealed record Digest(
    IReadOnlyList<Guid> Found,
    IReadOnlyList<Guid> Shown,
    IReadOnlyList<NewMatch> Lines
);
