using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Data.Entities;

public sealed class Introduction
{
    public required Guid Id { get; init; }
    public required Guid NeedId { get; init; }
    public StoredNeed? Need { get; set; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public IntroductionState State { get; set; }
    public required string Message { get; set; }
    public string? Tasks { get; set; }
    public required DateTime Deadline { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }
    public DateTime? AnsweredAt { get; set; }

    /// <summary>The sections the candidate gave with the yes; replace the list, do not change it.</summary>
    public IReadOnlyList<ConsentSection> GivenSections { get; set; } = [];
    public string? DeclineReason { get; set; }
    public int RemindersSent { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<IntroductionEvent> Events { get; } = [];
    public List<IntroductionMessage> Messages { get; } = [];
}
