namespace CompetenceMatch.Core.Needs;

/// <summary>The need's state machine as a table; a pair that is not in it is refused.</summary>
public static class NeedMoves
{
    private static readonly Dictionary<(NeedState, NeedMove), NeedState> Table = new()
    {
        [(NeedState.Draft, NeedMove.Publish)] = NeedState.Published,
        [(NeedState.Published, NeedMove.Pause)] = NeedState.Paused,
        [(NeedState.Published, NeedMove.Fill)] = NeedState.Filled,
        [(NeedState.Published, NeedMove.Close)] = NeedState.Closed,
        [(NeedState.Published, NeedMove.Expire)] = NeedState.Expired,
        [(NeedState.Paused, NeedMove.Resume)] = NeedState.Published,
        [(NeedState.Paused, NeedMove.Fill)] = NeedState.Filled,
        [(NeedState.Paused, NeedMove.Close)] = NeedState.Closed,
        [(NeedState.Paused, NeedMove.Expire)] = NeedState.Expired,
        [(NeedState.Expired, NeedMove.Renew)] = NeedState.Published,
    };

    /// <summary>The state after the move; null = refused.</summary>
    public static NeedState? Apply(NeedState state, NeedMove move) =>
        Table.TryGetValue((state, move), out var next) ? next : null;

    /// <summary>The moves a state allows, for buttons.</summary>
    public static IReadOnlyList<NeedMove> AllowedFrom(NeedState state) =>
        [.. Table.Keys.Where(key => key.Item1 == state).Select(key => key.Item2)];
}
