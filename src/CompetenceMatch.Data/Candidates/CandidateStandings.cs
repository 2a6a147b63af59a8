using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Candidates;

/// <summary>From rows to what Core's visibility rule asks about.</summary>
public static class CandidateStandings
{
    /// <summary>Loads what <see cref="StandingOf"/> needs.</summary>
    public static IQueryable<Candidate> WithStanding(this IQueryable<Candidate> candidates) =>
        candidates
            .Include(candidate => candidate.Contact)
            .Include(candidate => candidate.Consents)
            .Include(candidate => candidate.User);

    /// <summary>Call it only on rows loaded by <see cref="WithStanding"/>: a contact that was not loaded
    /// reads as an unknown age, a user that was not loaded as an account that may be closed; both hide.</summary>
    public static CandidateStanding StandingOf(this Candidate candidate) =>
        new(
            candidate.Profile,
            [.. candidate.Consents.Select(GrantOf)],
            candidate.ProtectedAnswer,
            candidate.FlaggedProtected,
            candidate.Contact?.BirthDate,
            candidate.UserId is null ? true
                : candidate.User is { } user ? user.DisabledAt is null
                : null,
            candidate.AnswersCheckedAt?.AsUtc(),
            candidate.LastConfirmedAt?.AsUtc(),
            candidate.PausedAt?.AsUtc(),
            candidate.WithdrawnAt?.AsUtc(),
            candidate.DeletionRequestedAt?.AsUtc(),
            candidate.ErasedAt?.AsUtc()
        );

    public static ConsentGrant GrantOf(Consent consent) =>
        new(
            consent.Section,
            consent.Audience,
            consent.TextVersion,
            consent.GivenAt.AsUtc(),
            consent.ExpiresAt.AsUtc(),
            consent.WithdrawnAt?.AsUtc()
        );
}
