namespace CompetenceMatch.Web.Pages.Admin.Users;

/// <summary>An account, never the person's name: a profile is not the administrator's business.</summary>
public sealed record UserLine(
    Guid Id,
    string Email,
    string? Role,
    bool Confirmed,
    DateTime CreatedAt,
    DateTime? DisabledAt,
    bool HasSecondFactor
);
