namespace CompetenceMatch.Data.Entities;

/// <summary>A rendered mail, as the host carries it from the mails to the outbox.</summary>
public sealed record OutboxContent(
    string MailName,
    string Language,
    string Subject,
    string Text,
    string Html,
    string? UnsubscribeUrl = null
);
