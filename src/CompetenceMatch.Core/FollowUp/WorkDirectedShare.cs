namespace CompetenceMatch.Core.FollowUp;

/// <summary>How much of a plan is directed at work: by number of actions and by hours a week.</summary>
/// <param name="Hours">Hours a week of everything that is planned or going on.</param>
public sealed record WorkDirectedShare(int Actions, int WorkActions, int Hours, int WorkHours)
{
    /// <summary>Percent of the actions, rounded; null = no actions.</summary>
    public int? Percent =>
        Actions == 0
            ? null
            : (int)Math.Round(100d * WorkActions / Actions, MidpointRounding.AwayFromZero);

    /// <summary>Dropped actions are not counted; finished ones count by number, not by hours.</summary>
    public static WorkDirectedShare Of(IEnumerable<WorkDirectedAction> actions)
    {
        var counted = actions.Where(action => action.State != ActionState.Dropped).ToList();
        var going = counted.Where(action => ActionMoves.Open.Contains(action.State)).ToList();
        return new WorkDirectedShare(
            counted.Count,
            counted.Count(action => action.IsWorkDirected),
            going.Sum(action => action.HoursPerWeek ?? 0),
            going.Where(action => action.IsWorkDirected).Sum(action => action.HoursPerWeek ?? 0)
        );
    }
}
