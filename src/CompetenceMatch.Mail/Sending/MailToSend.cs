namespace CompetenceMatch.Mail.Sending;

/// <param name="MessageId">With its angle brackets; the same on every attempt.</param>
public sealed record MailToSend(
    string To,
    string Subject,
    string Text,
    string Html,
    string Language,
    string MessageId
);
