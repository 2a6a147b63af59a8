namespace CompetenceMatch.Mail.Sending;

/// <param name="MessageId">With its angle brackets; the same on every attempt.</param>
/// <param name="Unsubscribe">An address that ends such mails by one POST (RFC 8058).</param>
public sealed record MailToSend(
    string To,
    string Subject,
    string Text,
    string Html,
    string Language,
    string MessageId,
    string? Unsubscribe = null
);
