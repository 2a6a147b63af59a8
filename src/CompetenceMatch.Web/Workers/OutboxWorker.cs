using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Outbox;
using CompetenceMatch.Mail.Sending;
using CompetenceMatch.Web.Hosting;

namespace CompetenceMatch.Web.Workers;

/// <summary>Sends what stands in the outbox; a mail is a row until the transport took it.</summary>
internal sealed class OutboxWorker(
    IServiceScopeFactory scopes,
    IMailTransport transport,
    TimeProvider time,
    ILogger<OutboxWorker> log
) : BackgroundService
{
    private const int AtOnce = 20;
    private static readonly TimeSpan poll = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(poll);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDue(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(wrong, "The outbox could not be read; the next round tries again");
            }
        }
    }

    internal async Task SendDue(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        while (await database.ClaimMails(AtOnce, Now, stop) is { Count: > 0 } mails)
        {
            for (var at = 0; at < mails.Count; at++)
            {
                if (stop.IsCancellationRequested)
                {
                    await database.ReleaseMails([.. mails.Skip(at)], CancellationToken.None);
                    return;
                }
                await Send(database, mails[at], stop);
            }
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task Send(CmDbContext database, OutboxMail mail, CancellationToken stop)
    {
        var result = await transport.Send(
            new MailToSend(
                mail.ToAddress,
                mail.Subject,
                mail.TextBody,
                mail.HtmlBody,
                mail.Language,
                mail.MessageId,
                mail.UnsubscribeUrl
            ),
            stop
        );
        // From here on the mail may have left: what happened is written even while the app stops.
        switch (result.Outcome)
        {
            case SendOutcome.Sent:
                await database.MarkSent(mail, Now, CancellationToken.None);
                Telemetry.MailsSent.Add(1);
                break;
            case SendOutcome.TryAgain:
                await database.MarkForRetry(mail, result.Reason!, Now, CancellationToken.None);
                Telemetry.MailsFailed.Add(1);
                break;
            default:
                await database.MarkDead(mail, result.Reason!, Now, CancellationToken.None);
                Telemetry.MailsFailed.Add(1);
                break;
        }
    }
}
