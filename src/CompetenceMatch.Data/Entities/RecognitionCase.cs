namespace CompetenceMatch.Data.Entities;

/// <summary>A recognition plan that a candidate chose and follows. A team sees it while education is open to it.</summary>
public sealed class RecognitionCase
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }

    /// <summary>STYRK-08, four digits.</summary>
    public required string Occupation { get; init; }

    /// <summary>Ids of the route table, in order; the first gives the decision.</summary>
    public required IReadOnlyList<string> Routes { get; init; }

    /// <summary>Id of the professions table as the plan read it; null = none.</summary>
    public string? Profession { get; init; }
    public required DateTime ChosenAt { get; init; }

    /// <summary>When a step last changed.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<RecognitionCaseStep> Steps { get; } = [];
    public List<RecognitionCaseEvent> Events { get; } = [];
}
