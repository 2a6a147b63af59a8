using CompetenceMatch.Data.Conversions;

namespace CompetenceMatch.Data.Entities;

public sealed class OutboxMail
{
    public required Guid Id { get; init; }
    public required string ToAddress { get; init; }

    /// <summary>The durable name of the mail, for example NewIntroduction.</summary>
    public required string MailName { get; init; }
    public required string Language { get; init; }
    public required string Subject { get; init; }
    public required string TextBody { get; init; }
    public required string HtmlBody { get; init; }

    /// <summary>The same on every attempt, so that a receiver can drop a duplicate.</summary>
    public required string MessageId { get; init; }

    /// <summary>Whom the mail is about or for; erasure removes the drafts by it.</summary>
    public Guid? CandidateId { get; init; }

    /// <summary>Where one click ends mails of this kind (RFC 8058); null = they cannot be ended.</summary>
    public string? UnsubscribeUrl { get; init; }

    public required DateTime CreatedAt { get; init; }
    public required DateTime NextAttemptAt { get; set; }
    public int Attempts { get; set; }
    public DateTime? ClaimedUntil { get; set; }
    public DateTime? SentAt { get; set; }
    public DateTime? DeadAt { get; set; }
    public string? LastError { get; set; }
    public DateTime? ValidUntil { get; init; }

    /// <summary>A draft that is due at once. Add it in the same SaveChanges as the change it tells of.</summary>
    /// <param name="sender">The address mails are sent from, with or without a name; its domain ends the Message-ID.</param>
    public static OutboxMail Draft(
        OutboxContent content,
        string toAddress,
        string sender,
        DateTime now,
        DateTime? validUntil = null,
        Guid? candidateId = null
    )
    {
        var id = Guid.CreateVersion7(now.AsUtc());
        return new OutboxMail
        {
            Id = id,
            ToAddress = toAddress,
            MailName = content.MailName,
            Language = content.Language,
            Subject = content.Subject,
            TextBody = content.Text,
            HtmlBody = content.Html,
            MessageId = $"<{id:N}@{Domain(sender)}>",
            CandidateId = candidateId,
            UnsubscribeUrl = content.UnsubscribeUrl,
            CreatedAt = now,
            NextAttemptAt = now,
            ValidUntil = validUntil,
        };
    }

    private static string Domain(string sender) =>
        sender[(sender.LastIndexOf('@') + 1)..].TrimEnd('>', ' ');
}
