using System.Linq.Expressions;
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
    /// <summary>The same for rows loaded with their user and in the database.</summary>
    internal static readonly Expression<Func<Candidate, CandidateMarks>> Read =
        row => new CandidateMarks(
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
            row.User == null ? null : row.User.DisabledAt
        );

    private static readonly Func<Candidate, CandidateMarks> of = Read.Compile();

    /// <param name="row">Loaded with the user.</param>
    public static CandidateMarks Of(Candidate row) => of(row);
}
