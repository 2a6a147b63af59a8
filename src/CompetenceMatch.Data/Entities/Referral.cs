using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Data.Entities;

/// <summary>One actor asks another to do something with a candidate.</summary>
public sealed class Referral
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public required Guid FromOrganisationId { get; init; }
    public Organisation? FromOrganisation { get; set; }
    public required Guid ToOrganisationId { get; init; }
    public Organisation? ToOrganisation { get; set; }
    public required string Purpose { get; init; }

    /// <summary>What the receiver may see; never more than the sender's own scope.</summary>
    public required IReadOnlyList<ConsentSection> Sections { get; init; }
    public ReferralState State { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }

    /// <summary>When the candidate said yes; null only with a reason to go without.</summary>
    public DateTime? ConsentedAt { get; init; }
    public ContactChannel? ConsentChannel { get; init; }

    /// <summary>Why it goes without the candidate's yes; shown to the candidate.</summary>
    public string? OverrideReason { get; init; }
    public required DateTime AnswerBy { get; init; }
    public DateTime? AnsweredAt { get; set; }
    public Guid? AnsweredBy { get; set; }

    /// <summary>The receiver's words: what happens now, or why not.</summary>
    public string? Answer { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<ReferralEvent> Events { get; } = [];
}
