using static CompetenceMatch.Core.Recognition.Cases.CaseMove;
using static CompetenceMatch.Core.Recognition.Cases.CaseState;

namespace CompetenceMatch.Core.Recognition.Cases;

/// <summary>The state machine of a step as a table; what is not in it is refused. docs/recognition-cases.md shows the same.</summary>
public static class CaseMoves
{
    // An authority may answer without telling first that it has begun to read.
    private static readonly Dictionary<CaseMove, (CaseState[] From, CaseState To)> Table = new()
    {
        [Start] = ([NotStarted], Underway),
        [Finish] = ([NotStarted, Underway], Done),
        [Reopen] = ([Done], Underway),
        [Collect] = ([NotStarted], Collecting),
        [Submit] = ([NotStarted, Collecting], Submitted),
        [Review] = ([Submitted], InReview),
        [AskMore] = ([Submitted, InReview], MoreAsked),
        [SendMore] = ([MoreAsked], InReview),
        [Grant] = ([Submitted, InReview, Compensating, Appealed], Granted),
        [GrantPartly] = ([Submitted, InReview, Appealed], Partly),
        [Compensate] = ([Partly], Compensating),
        [Refuse] = ([Submitted, InReview, MoreAsked, Appealed], Refused),
        [Appeal] = ([Refused, Partly], Appealed),
        [ChangeRoute] = ([Refused], OtherRoute),
        [Withdraw] = (
            [Collecting, Submitted, InReview, MoreAsked, Compensating, Appealed],
            Withdrawn
        ),
    };

    private static readonly CaseMove[] alone = [Start, Finish, Reopen];

    /// <summary>The states in which the authority has the word.</summary>
    public static IReadOnlyList<CaseState> Waiting { get; } = [Submitted, InReview, Appealed];

    /// <summary>No move leaves these.</summary>
    public static IReadOnlyList<CaseState> Ended { get; } = [Granted, OtherRoute, Withdrawn];

    /// <summary>The state after the move; null = refused.</summary>
    public static CaseState? Apply(CaseState state, CaseMove move) =>
        Table.TryGetValue(move, out var row) && row.From.Contains(state) ? row.To : null;

    /// <summary>Whether a move is one of a step that ends in the authority's answer, or of one that the person does alone.</summary>
    public static bool Fits(CaseMove move, bool isDecision) => alone.Contains(move) != isDecision;

    /// <summary>The moves of a step in a state, for buttons.</summary>
    public static IReadOnlyList<CaseMove> AllowedFrom(CaseState state, bool isDecision) =>
        [
            .. Table
                .Where(row => Fits(row.Key, isDecision) && row.Value.From.Contains(state))
                .Select(row => row.Key),
        ];
}
