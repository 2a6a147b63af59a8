namespace CompetenceMatch.Mail.Sending;

/// <summary>A failure is a result, not an exception: the outbox decides by its outcome.</summary>
public interface IMailTransport
{
    Task<SendResult> Send(MailToSend mail, CancellationToken cancellationToken);
}
