using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Candidates;

/// <summary>What stands on a candidate's row, and on the account, about who may see the person.</summary>
public sealed record CandidateMarks(
    Guid Id,
    int Version,
    bool? ProtectedAnswer,
    bool FlaggedProtected,
    DateTime? AnswersCheckedAt,
    DateTime? LastConfirmedAt,
    DateTime? PausedAt,
    DateTime? WithdrawnAt,
    DateTime? DeletionRequestedAt,
    DateTime? ErasedAt,
    DateTime? DisabledAt
)
{
    /// <param name="row">Loaded with the user.</param>
    public static CandidateMarks Of(Candidate row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(
            row.Id,
            row.Version,
            row.ProtectedAnswer,
            row.FlaggedProtected,
            row.AnswersCheckedAt,
            row.LastConfirmedAt,
            row.PausedAt,
            row.WithdrawnAt,
            row.DeletionRequestedAt,
            row.ErasedAt,
            row.User?.DisabledAt
        );
    }
}
