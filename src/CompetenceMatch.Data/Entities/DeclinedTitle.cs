namespace CompetenceMatch.Data.Entities;

/// <summary>A person's "no, that is not what I meant", so that it is not asked again.</summary>
public sealed class DeclinedTitle
{
    public required Guid CandidateId { get; init; }
    public required Guid TaughtTitleId { get; init; }
    public DateTime CreatedAt { get; set; }
}
