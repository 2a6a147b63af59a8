namespace CompetenceMatch.Data.Entities;

/// <summary>One sign-in on one device, until it is ended. No address is kept, only the device's words for itself.</summary>
public sealed class UserSession
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required DateTime CreatedAt { get; init; }
    public DateTime LastSeenAt { get; set; }

    /// <summary>When the person last proved who they are: the sign-in itself, or asked again.</summary>
    public DateTime ProvenAt { get; set; }
    public DateTime? EndedAt { get; set; }
    public string? Browser { get; init; }
    public string? System { get; init; }

    /// <summary>The account's stamp at sign-in: when that changes, all sessions made with it are over.</summary>
    public required string Stamp { get; init; }
}
