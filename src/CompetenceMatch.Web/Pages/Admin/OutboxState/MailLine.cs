namespace CompetenceMatch.Web.Pages.Admin.OutboxState;

/// <summary>A mail without its text; of the address only where it goes.</summary>
public sealed record MailLine(
    string MailName,
    string Language,
    string Domain,
    DateTime CreatedAt,
    int Attempts,
    DateTime NextAttemptAt,
    string? Error
);
