using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Data.Entities;

public sealed class PlanAction
{
    public required Guid Id { get; init; }
    public required Guid GoalId { get; init; }
    public required string Text { get; set; }
    public required ResponsibleKind Responsible { get; set; }

    /// <summary>The user or the organisation, after the kind; null for the candidate, or when nobody is named.</summary>
    public Guid? ResponsibleId { get; set; }
    public DateOnly? DueOn { get; set; }
    public ActionState State { get; set; }

    /// <summary>Why it was dropped or put on hold.</summary>
    public string? StateReason { get; set; }
    public bool IsWorkDirected { get; set; }
    public int? HoursPerWeek { get; set; }
    public PlanLink? LinkKind { get; set; }

    /// <summary>Id of the need or the offer, or the key of the step.</summary>
    public string? LinkId { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }
    public DateTime? StartedAt { get; set; }

    /// <summary>When it was done or dropped.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
