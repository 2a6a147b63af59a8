namespace CompetenceMatch.Data.Entities;

/// <summary>One change of a plan, in the words as they were then.</summary>
public sealed class PlanEvent
{
    public required Guid Id { get; init; }
    public required Guid PlanId { get; init; }
    public Guid? GoalId { get; init; }
    public Guid? ActionId { get; init; }
    public required PlanChange Change { get; init; }
    public required Guid ActorUserId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>The goal, action or date before the change; null when it is new.</summary>
    public string? Before { get; init; }
    public string? After { get; init; }
}
