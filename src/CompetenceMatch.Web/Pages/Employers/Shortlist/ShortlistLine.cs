using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Matches;

namespace CompetenceMatch.Web.Pages.Employers.Shortlist;

/// <summary>One row of the list. Without a person it says only that somebody is no longer available.</summary>
public sealed record ShortlistLine(Guid Candidate, string? Note, ShortlistedPerson? Person);

/// <param name="Introduction">The latest one for this need.</param>
public sealed record ShortlistedPerson(
    string Code,
    Headline Headline,
    string? Municipality,
    MatchView View,
    (Guid Id, IntroductionState State)? Introduction
);
