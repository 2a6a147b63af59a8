using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Visibility;

/// <summary>What visibility rests on. Each is true, false or unknown (null); only true opens.</summary>
public sealed record VisibilityFacts(
    bool? ConsentValid,
    bool? Complete,
    bool? NotProtected,
    bool? NotErased,
    bool? Adult,
    bool? NotPaused,
    bool? Confirmed,
    bool? AccountOpen
)
{
    /// <summary>The facts about a person at a moment.</summary>
    public static VisibilityFacts Of(CandidateStanding who, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return new VisibilityFacts(
            who.WithdrawnAt is null && ConsentRule.AllowsSearch(who.Consents, now),
            CompletenessRule.IsComplete(who.Profile, who.AnswersCheckedAt is not null),
            who.FlaggedProtected ? false : !who.ProtectedAnswer,
            who.DeletionRequestedAt is null && who.ErasedAt is null,
            AgeRule.IsAdult(who.BirthDate, today),
            who.PausedAt is null,
            (who.LastConfirmedAt ?? who.AnswersCheckedAt) is { } confirmed
                ? ConfirmationRule.At(confirmed, now) <= Confirmation.Ask
                : null,
            who.AccountOpen
        );
    }
}
