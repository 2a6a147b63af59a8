namespace CompetenceMatch.Data.Entities;

/// <summary>A member's own calendar address; the token is the key, so only its hash is kept.</summary>
public sealed class CalendarFeed
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>SHA-256, hex.</summary>
    public required string TokenHash { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? LastReadAt { get; set; }
}
