namespace CompetenceMatch.Data;

/// <summary>A session that goes on, with what a request knows of its user.</summary>
public sealed record SignedIn(
    Guid SessionId,
    DateTime LastSeenAt,
    Guid UserId,
    string? Name,
    string? Email,
    bool EmailConfirmed,
    string? Stamp,
    IReadOnlyList<string> Roles
);
