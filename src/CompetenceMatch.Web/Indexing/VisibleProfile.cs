using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Indexing;

/// <summary>The one way from a candidate row to what employers may find. Row loaded by WithStanding.</summary>
internal static class VisibleProfile
{
    /// <summary>Null = hidden.</summary>
    public static Profile? Of(Candidate candidate, DateTimeOffset now) =>
        IsVisible(candidate, now)
            ? SearchProfile.From(
                candidate.Profile,
                Sections(candidate, now),
                candidate.Contact?.FullName
            )
            : null;

    /// <summary>What an employer sees before a yes; null = hidden.</summary>
    public static Profile? Card(Candidate candidate, DateTimeOffset now) =>
        IsVisible(candidate, now) ? Card(candidate, Sections(candidate, now)) : null;

    /// <summary>For somebody who is visible.</summary>
    public static Profile Card(Candidate candidate, IReadOnlySet<ConsentSection> sections) =>
        BlindCard.From(candidate.Profile, sections, candidate.Contact?.FullName);

    public static bool IsVisible(Candidate candidate, DateTimeOffset now) =>
        VisibilityRule.Decide(VisibilityFacts.Of(candidate.StandingOf(), now)).IsVisible;

    public static IReadOnlySet<ConsentSection> Sections(Candidate candidate, DateTimeOffset now) =>
        ConsentRule.Open(
            candidate.Consents.Select(CandidateStandings.GrantOf),
            ConsentAudience.Employers,
            now
        );
}
