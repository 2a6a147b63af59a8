using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Matches;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>One hit as the list shows it; all of it is from the blind card.</summary>
/// <param name="Missing">The filters that keep a near miss out; empty for a hit.</param>
/// <param name="IsNew">The saved search that was opened did not find the person at the last visit.</param>
/// <param name="Wrote">Own texts that hold the words of the search.</param>
public sealed record FoundPerson(
    string Code,
    Headline Headline,
    string? Municipality,
    DateOnly? AvailableFrom,
    MatchView View,
    bool IsListed,
    (Guid Id, IntroductionState State)? Introduction,
    IReadOnlyList<CandidateFilter> Missing,
    bool IsNew,
    IReadOnlyList<IReadOnlyList<Highlight>> Wrote
);
