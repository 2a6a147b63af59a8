namespace CompetenceMatch.Mail.Sending;

/// <param name="Reason">For the administrator; null when sent.</param>
public readonly record struct SendResult(SendOutcome Outcome, string? Reason = null);
