using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Data.Entities;

/// <summary>One question to one side of a hire. The link in the mail opens this answer and nothing else.</summary>
public sealed class CheckIn
{
    public required Guid Id { get; init; }
    public required Guid PlacementId { get; init; }
    public Placement? Placement { get; set; }
    public required CheckInPoint Point { get; init; }
    public required CheckInSide Side { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>SHA-256 of the link's token, hex; null until sent and after the answer.</summary>
    public string? TokenHash { get; set; }
    public DateTime? TokenExpiresAt { get; set; }
    public DateTime? SentAt { get; set; }
    public DateTime? AnsweredAt { get; set; }
    public ContactChannel? AnswerChannel { get; set; }
    public Guid? AnswerRecordedBy { get; set; }
    public string? AnswersJson { get; set; }

    /// <summary>What the answer warns of; replace the list, do not change it.</summary>
    public IReadOnlyList<CheckInRisk> Risks { get; set; } = [];

    /// <summary>When the team acted on a risk or on silence; takes it out of the queue.</summary>
    public DateTime? HandledAt { get; set; }
    public Guid? HandledBy { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }
}
