namespace CompetenceMatch.Data.Entities;

/// <summary>One code on the sheet of paper for the day the phone is lost; only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string Hash { get; init; }
    public required DateTime CreatedAt { get; init; }
    public DateTime? UsedAt { get; set; }
}
