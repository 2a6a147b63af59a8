namespace CompetenceMatch.Core.FollowUp;

/// <summary>The action's state machine as a table; a pair that is not in it is refused.</summary>
public static class ActionMoves
{
    private static readonly Dictionary<(ActionState, ActionMove), ActionState> Table = new()
    {
        [(ActionState.Planned, ActionMove.Start)] = ActionState.InProgress,
        [(ActionState.Planned, ActionMove.Finish)] = ActionState.Done,
        [(ActionState.Planned, ActionMove.Drop)] = ActionState.Dropped,
        [(ActionState.InProgress, ActionMove.Hold)] = ActionState.OnHold,
        [(ActionState.InProgress, ActionMove.Finish)] = ActionState.Done,
        [(ActionState.InProgress, ActionMove.Drop)] = ActionState.Dropped,
        [(ActionState.OnHold, ActionMove.Resume)] = ActionState.InProgress,
        [(ActionState.OnHold, ActionMove.Finish)] = ActionState.Done,
        [(ActionState.OnHold, ActionMove.Drop)] = ActionState.Dropped,
        [(ActionState.Done, ActionMove.Reopen)] = ActionState.Planned,
        [(ActionState.Dropped, ActionMove.Reopen)] = ActionState.Planned,
    };

    /// <summary>The states in which the action still counts.</summary>
    public static IReadOnlyList<ActionState> Open { get; } =
    [ActionState.Planned, ActionState.InProgress, ActionState.OnHold];

    /// <summary>The state after the move; null = refused.</summary>
    public static ActionState? Apply(ActionState state, ActionMove move) =>
        Table.TryGetValue((state, move), out var next) ? next : null;

    /// <summary>The moves a state allows, for buttons.</summary>
    public static IReadOnlyList<ActionMove> AllowedFrom(ActionState state) =>
        [.. Table.Keys.Where(key => key.Item1 == state).Select(key => key.Item2)];
}
