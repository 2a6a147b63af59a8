using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Outbox;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Mail.Sending;
using CompetenceMatch.TestKit.Databases;
using CompetenceMatch.TestKit.Smtp;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Mail.Tests;

/// <summary>Outbox and transport together, as the host's worker joins them.</summary>
public sealed class DeliveryTests
{
    private static readonly DateTime Start = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

    // R-18
    [Fact]
    public async Task Server_down_for_a_day_loses_nothing_and_keeps_the_order()
    {
        await using var sink = SmtpSink.Started();
        await using var store = await SqliteTestDatabase.CreateAsync();
        await sink.Stop();
        await using var database = store.Open();
        for (var i = 0; i < 10; i++)
        {
            database.Outbox.Add(Mail($"{i % 2}@example.test", Start.AddSeconds(i)));
        }

        await database.SaveChangesAsync();
        var ids = await database
            .Outbox.OrderBy(mail => mail.CreatedAt)
            .Select(mail => mail.MessageId)
            .ToListAsync();
        for (var hour = 0; hour < 24; hour++)
        {
            await Deliver(database, sink, Start.AddHours(hour));
        }

        (await database.Outbox.CountAsync(mail => mail.SentAt == null)).ShouldBe(10);
        sink.Start();
        await Deliver(database, sink, Start.AddHours(26));

        sink.Mails.Select(mail => mail.MessageId).ShouldBe(ids, ignoreOrder: true);
        foreach (var receiver in sink.Mails.GroupBy(mail => mail.To[0]))
        {
            var order = receiver.Select(mail => ids.IndexOf(mail.MessageId!)).ToList();
            order.ShouldBe(order.Order());
        }
    }

    // R-20
    [Fact]
    public async Task Worker_that_dies_after_sending_makes_one_duplicate_with_the_same_id()
    {
        await using var sink = SmtpSink.Started();
        await using var store = await SqliteTestDatabase.CreateAsync();
        await using var database = store.Open();
        database.Outbox.Add(Mail("a@example.test", Start));
        await database.SaveChangesAsync();
        var claimed = (await database.ClaimMails(1, Start)).Single();
        await Transport(sink).Send(ToSend(claimed), default);

        await Deliver(database, sink, Start.AddMinutes(1));
        sink.Mails.Count.ShouldBe(1);
        await Deliver(database, sink, Start.AddMinutes(10));
        await Deliver(database, sink, Start.AddMinutes(20));

        sink.Mails.Select(mail => mail.MessageId).ShouldBe([claimed.MessageId, claimed.MessageId]);
    }

    // R-19
    [Fact]
    public async Task Refused_receiver_does_not_hold_up_the_others()
    {
        await using var sink = SmtpSink.Started();
        sink.Answer = line => line.Contains("<gone@") ? "550 5.1.1 no such user" : null;
        await using var store = await SqliteTestDatabase.CreateAsync();
        await using var database = store.Open();
        database.Outbox.Add(Mail("gone@example.test", Start));
        database.Outbox.Add(Mail("here@example.test", Start.AddSeconds(1)));
        await database.SaveChangesAsync();

        await Deliver(database, sink, Start.AddMinutes(1));

        sink.Mails.Single().To.ShouldBe(["here@example.test"]);
        var dead = await database.Outbox.AsNoTracking().SingleAsync(mail => mail.DeadAt != null);
        dead.LastError!.ShouldStartWith("550");
    }

    private static async Task Deliver(CmDbContext database, SmtpSink sink, DateTime now)
    {
        while (await database.ClaimMails(4, now) is { Count: > 0 } claimed)
        {
            foreach (var mail in claimed)
            {
                var result = await Transport(sink).Send(ToSend(mail), default);
                await (
                    result.Outcome switch
                    {
                        SendOutcome.Sent => database.MarkSent(mail, now),
                        SendOutcome.TryAgain => database.MarkForRetry(mail, result.Reason!, now),
                        _ => database.MarkDead(mail, result.Reason!, now),
                    }
                );
            }
        }
    }

    private static SmtpTransport Transport(SmtpSink sink) =>
        new(
            new SmtpServer("127.0.0.1", sink.Port, StartTls: false),
            new MailSender("post@cm.example")
        );

    private static OutboxMail Mail(string to, DateTime at)
    {
        var mail = new Welcome(EveryMail.Link);
        var rendered = mail.Render("ar");
        return OutboxMail.Draft(
            new OutboxContent(mail.Name, "ar", rendered.Subject, rendered.Text, rendered.Html),
            to,
            "post@cm.example",
            at
        );
    }

    private static MailToSend ToSend(OutboxMail mail) =>
        new(
            mail.ToAddress,
            mail.Subject,
            mail.TextBody,
            mail.HtmlBody,
            mail.Language,
            mail.MessageId
        );
}
