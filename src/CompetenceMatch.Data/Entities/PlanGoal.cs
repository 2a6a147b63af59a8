using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Data.Entities;

public sealed class PlanGoal
{
    public required Guid Id { get; init; }
    public required Guid PlanId { get; init; }
    public required GoalTheme Theme { get; set; }
    public required string Text { get; set; }
    public GoalState State { get; set; }
    public int Position { get; set; }

    /// <summary>When the candidate agreed to these words; null again when they change.</summary>
    public DateTime? ConsentedAt { get; set; }
    public ContactChannel? ConsentChannel { get; set; }
    public Guid? AssistedBy { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<PlanAction> Actions { get; } = [];
}
