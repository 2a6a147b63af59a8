namespace CompetenceMatch.Data.Entities;

/// <summary>One thing to do for a household: a row of the fact table, or the team's own words.</summary>
public sealed class ChecklistItem
{
    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; init; }

    /// <summary>The order number in the fact table; null for an own item.</summary>
    public int? TaskOrder { get; init; }

    /// <summary>Own words; null for a row of the fact table.</summary>
    public string? Text { get; set; }
    public ChecklistPhase Phase { get; set; }
    public ResponsibleKind? Assignee { get; set; }

    /// <summary>The user or the organisation, after the kind.</summary>
    public Guid? AssigneeId { get; set; }
    public DateOnly? DueOn { get; set; }
    public DateTime? DoneAt { get; set; }
    public Guid? DoneBy { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
