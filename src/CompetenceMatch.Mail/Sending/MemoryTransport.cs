using System.Collections.Concurrent;

namespace CompetenceMatch.Mail.Sending;

/// <summary>Keeps the mails, for tests; can be told to fail.</summary>
public sealed class MemoryTransport : IMailTransport
{
    private readonly ConcurrentQueue<MailToSend> _sent = new();

    public IReadOnlyCollection<MailToSend> Sent => _sent;

    /// <summary>What the next mails meet.</summary>
    public SendResult Result { get; set; } = new(SendOutcome.Sent);

    public Task<SendResult> Send(MailToSend mail, CancellationToken cancellationToken)
    {
        if (Result.Outcome == SendOutcome.Sent)
        {
            _sent.Enqueue(mail);
        }

        return Task.FromResult(Result);
    }
}
