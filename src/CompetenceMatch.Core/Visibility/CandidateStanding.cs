using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Visibility;

/// <summary>What is stored about a person that decides visibility.</summary>
/// <param name="ProtectedAnswer">The own answer: null = not answered, true = lives at a protected address.</param>
/// <param name="FlaggedProtected">A welcome team's flag; it alone hides.</param>
/// <param name="BirthDate">Kept apart from the profile; null = not given.</param>
/// <param name="AccountOpen">False = an administrator closed the account; null = not known.</param>
public sealed record CandidateStanding(
    Profile Profile,
    IReadOnlyList<ConsentGrant> Consents,
    bool? ProtectedAnswer,
    bool FlaggedProtected,
    DateOnly? BirthDate,
    bool? AccountOpen,
    DateTimeOffset? AnswersCheckedAt,
    DateTimeOffset? LastConfirmedAt,
    DateTimeOffset? PausedAt = null,
    DateTimeOffset? WithdrawnAt = null,
    DateTimeOffset? DeletionRequestedAt = null,
    DateTimeOffset? ErasedAt = null
);
