using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Data.Entities;

/// <summary>A team's relation to a candidate. It opens the sections in scope, and nothing else does.</summary>
public sealed class FollowUp
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }

    /// <summary>The member who has the person; null = nobody follows.</summary>
    public Guid? LeadUserId { get; set; }
    public FollowUpState State { get; set; }
    public required FollowUpBasis Basis { get; init; }

    /// <summary>What the candidate opened; replace the list, do not change it. What the team asked for until then.</summary>
    public IReadOnlyList<ConsentSection> Sections { get; set; } = [];

    /// <summary>Shown to the candidate with the question.</summary>
    public string? Purpose { get; set; }

    /// <summary>Null when the candidate asked.</summary>
    public Guid? AskedBy { get; init; }
    public required DateTime AskedAt { get; init; }
    public DateTime? StartedAt { get; set; }

    /// <summary>The consent lasts twelve months; the scope is closed after it.</summary>
    public DateTime? ConsentExpiresAt { get; set; }
    public DateTime? LastContactAt { get; set; }
    public DateOnly? NextContactOn { get; set; }
    public DateTime? EndedAt { get; set; }
    public FollowUpEnding? EndReason { get; set; }

    /// <summary>The team's words at the end, read by the candidate.</summary>
    public string? EndNote { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<FollowUpEvent> Events { get; } = [];
}
