namespace CompetenceMatch.Mail;

/// <summary>A mail in the receiver's language. The subject never holds a name or a detail of a person.</summary>
public sealed record RenderedMail(string Subject, string Text, string Html);
