namespace CompetenceMatch.Data.Entities;

/// <summary>What a team member and a person have filled in together so far; goes when it is done or forgotten.</summary>
public sealed class InterviewDraft
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>Null until the person has a row of their own.</summary>
    public Guid? CandidateId { get; set; }

    /// <summary>The person's language, beside the member's own.</summary>
    public required string Language { get; set; }
    public bool HasInterpreter { get; set; }
    public string? InterpreterNote { get; set; }
    public required string ContentJson { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
