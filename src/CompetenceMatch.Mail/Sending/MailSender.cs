namespace CompetenceMatch.Mail.Sending;

/// <summary>Whom the mails come from.</summary>
public sealed record MailSender(string Address, string DisplayName = "CompetenceMatch");
