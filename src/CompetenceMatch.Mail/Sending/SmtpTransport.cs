using System.Net;
using System.Net.Mail;

namespace CompetenceMatch.Mail.Sending;

/// <summary>One connection for each mail: few mails, and no state that a broken server could spoil.</summary>
public sealed class SmtpTransport(SmtpServer server, MailSender sender) : IMailTransport
{
    public async Task<SendResult> Send(MailToSend mail, CancellationToken cancellationToken)
    {
        MailMessage message;
        try
        {
            message = Mime.Of(mail, sender);
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            return new SendResult(SendOutcome.Refused, problem.Message);
        }

        using (message)
        {
            return await Send(message, cancellationToken);
        }
    }

    private async Task<SendResult> Send(MailMessage message, CancellationToken cancellationToken)
    {
        // SmtpClient.Timeout does not hold for asynchronous sending.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(server.Patience);
        using var client = Client();
        try
        {
            await client.SendMailAsync(message, patience.Token);
            return new SendResult(SendOutcome.Sent);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendResult(SendOutcome.TryAgain, $"no answer in {server.Patience}");
        }
        catch (SmtpException problem)
        {
            return new SendResult(SmtpFailure.OutcomeOf(problem), SmtpFailure.ReasonOf(problem));
        }
    }

    private SmtpClient Client()
    {
        var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.StartTls };
        if (server.User is not null)
        {
            client.Credentials = new NetworkCredential(server.User, server.Password);
        }

        return client;
    }
}
