using System.Net.Mail;

namespace CompetenceMatch.Mail.Sending;

/// <summary>Each mail as an .eml file in a folder, for a demo and for looking at in a mail program.</summary>
public sealed class FileTransport(string folder, MailSender sender) : IMailTransport
{
    public Task<SendResult> Send(MailToSend mail, CancellationToken cancellationToken)
    {
        try
        {
            Write(mail);
            return Task.FromResult(new SendResult(SendOutcome.Sent));
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            return Task.FromResult(new SendResult(SendOutcome.Refused, problem.Message));
        }
        catch (Exception problem) when (problem is IOException or SmtpException)
        {
            return Task.FromResult(new SendResult(SendOutcome.TryAgain, problem.Message));
        }
    }

    // SmtpClient chooses the file's name; in a folder of its own we can find it and give it ours.
    private void Write(MailToSend mail)
    {
        var writing = Directory.CreateDirectory(
            Path.Combine(Path.GetFullPath(folder), $".{Guid.NewGuid():N}")
        );
        try
        {
            using var message = Mime.Of(mail, sender);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = writing.FullName,
            };
            client.Send(message);
            var written = writing.GetFiles().Single();
            written.MoveTo(Path.Combine(folder, FileName(mail)), overwrite: true);
        }
        finally
        {
            writing.Delete(recursive: true);
        }
    }

    // By Message-ID: a mail sent twice is one file, and ids of the outbox sort by time.
    private static string FileName(MailToSend mail)
    {
        var local = mail.MessageId.Trim('<', '>').Split('@')[0];
        return string.Concat(local.Where(char.IsAsciiLetterOrDigit)) + ".eml";
    }
}
