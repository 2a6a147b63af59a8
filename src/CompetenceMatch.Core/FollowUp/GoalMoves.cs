namespace CompetenceMatch.Core.FollowUp;

/// <summary>The goal's state machine as a table; a pair that is not in it is refused.</summary>
public static class GoalMoves
{
    private static readonly Dictionary<(GoalState, GoalMove), GoalState> Table = new()
    {
        [(GoalState.Proposed, GoalMove.Agree)] = GoalState.Agreed,
        [(GoalState.Proposed, GoalMove.Reword)] = GoalState.Proposed,
        [(GoalState.Proposed, GoalMove.Drop)] = GoalState.Dropped,
        [(GoalState.Agreed, GoalMove.Reword)] = GoalState.Proposed,
        [(GoalState.Agreed, GoalMove.Reach)] = GoalState.Reached,
        [(GoalState.Agreed, GoalMove.Drop)] = GoalState.Dropped,
        [(GoalState.Reached, GoalMove.Reopen)] = GoalState.Proposed,
        [(GoalState.Dropped, GoalMove.Reopen)] = GoalState.Proposed,
    };

    /// <summary>The state after the move; null = refused.</summary>
    public static GoalState? Apply(GoalState state, GoalMove move) =>
        Table.TryGetValue((state, move), out var next) ? next : null;

    /// <summary>The moves a state allows, for buttons.</summary>
    public static IReadOnlyList<GoalMove> AllowedFrom(GoalState state) =>
        [.. Table.Keys.Where(key => key.Item1 == state).Select(key => key.Item2)];

    /// <summary>Only the person agrees; the rest is open to both.</summary>
    public static bool IsForCandidateOnly(GoalMove move) => move == GoalMove.Agree;
}
