namespace CompetenceMatch.Data.Entities;

/// <summary>One plan for each candidate, shared by everyone whom the candidate lets in.</summary>
public sealed class Plan
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }

    /// <summary>The actor that keeps the plan and calls the review.</summary>
    public required Guid OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }

    /// <summary>The language it is read in with the candidate.</summary>
    public required string Language { get; set; }
    public DateOnly? NextReviewOn { get; set; }

    /// <summary>When the candidate last said "I have seen my plan"; PlanEvents keep every time.</summary>
    public DateTime? SeenAt { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }

    /// <summary>When something in it last changed; that the candidate has seen it is no change.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<PlanGoal> Goals { get; } = [];
    public List<PlanEvent> Events { get; } = [];
}
