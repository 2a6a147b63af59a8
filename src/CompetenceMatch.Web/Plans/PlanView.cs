using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Plans;

/// <summary>A plan as one reader sees it.</summary>
/// <param name="Names">Names of the organisations that are responsible for something.</param>
public sealed record PlanView(
    Plan Plan,
    PlanReader Reader,
    IReadOnlyDictionary<Guid, string> Names,
    DateOnly Today
)
{
    private static readonly GoalState[] going = [GoalState.Proposed, GoalState.Agreed];

    public IEnumerable<IGrouping<GoalTheme, PlanGoal>> Themes =>
        Ordered(one => going.Contains(one.State)).GroupBy(goal => goal.Theme);

    public IReadOnlyList<PlanGoal> Closed => [.. Ordered(one => !going.Contains(one.State))];

    public int Waiting => Plan.Goals.Count(goal => goal.State == GoalState.Proposed);

    /// <summary>Changed after the candidate last said to have seen it.</summary>
    public bool HasNews => Plan.SeenAt is not { } seen || seen < Plan.ChangedAt;

    public WorkDirectedShare Share => ShareOf(Plan);

    public static WorkDirectedShare ShareOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return WorkDirectedShare.Of(
            plan.Goals.Where(goal => goal.State != GoalState.Dropped)
                .SelectMany(goal => goal.Actions)
                .Select(one => new WorkDirectedAction(
                    one.State,
                    one.IsWorkDirected,
                    one.HoursPerWeek
                ))
        );
    }

    public bool IsLate(PlanAction action) =>
        action.DueOn < Today && ActionMoves.Open.Contains(action.State);

    private IEnumerable<PlanGoal> Ordered(Func<PlanGoal, bool> which) =>
        Plan.Goals.Where(which).OrderBy(goal => goal.Theme).ThenBy(goal => goal.Position);
}
