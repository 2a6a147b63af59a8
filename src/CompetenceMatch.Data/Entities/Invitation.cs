namespace CompetenceMatch.Data.Entities;

/// <summary>A colleague asked in by e-mail; the row goes when it is answered or out of date.</summary>
public sealed class Invitation
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }

    /// <summary>Lower case, to be compared with the confirmed address of a user.</summary>
    public required string Email { get; init; }
    public required Guid InvitedBy { get; init; }
    public DateTime CreatedAt { get; set; }
    public required DateTime ExpiresAt { get; set; }

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public static string Normal(string email) => email.Trim().ToLowerInvariant();
}
