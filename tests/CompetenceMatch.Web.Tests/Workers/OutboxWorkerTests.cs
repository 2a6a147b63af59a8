using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit.Smtp;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Workers;

//
public sealed class OutboxWorkerTests : IAsyncLifetime
{
    private readonly SmtpSink sink = SmtpSink.Started();
    private WebApp app = null!;

    public async ValueTask InitializeAsync()
    {
        await sink.Stop();
        app = new WebApp()
            .With("Mail:Transport", "Smtp")
            .With("Mail:Smtp:Host", "127.0.0.1")
            .With("Mail:Smtp:Port", $"{sink.Port}")
            .With("Mail:Smtp:StartTls", "false");
    }

    [Fact]
    public async Task Server_down_loses_nothing_and_the_mail_goes_out_once_when_it_is_back()
    {
        await app.Write(database => database.Outbox.Add(Mail()));

        await Worker().SendDue(CancellationToken.None);
        (await Row()).SentAt.ShouldBeNull();
        sink.Start();
        app.Clock.Now = app.Clock.Now.AddHours(1);
        await Worker().SendDue(CancellationToken.None);
        await Worker().SendDue(CancellationToken.None);

        var row = await Row();
        row.SentAt.ShouldNotBeNull();
        row.Attempts.ShouldBe(2);
        sink.Mails.Count.ShouldBe(1);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await sink.DisposeAsync();
    }

    private OutboxMail Mail() =>
        OutboxMail.Draft(
            new OutboxContent("Welcome", "ar", "أهلًا بك", "مرحبًا", "<p>مرحبًا</p>"),
            "receiver@example.com",
            "ikke-svar@example.no",
            app.Clock.Now.UtcDateTime
        );

    private OutboxWorker Worker() => app.Services.GetRequiredService<OutboxWorker>();

    private Task<OutboxMail> Row() =>
        app.Read(database => Task.FromResult(database.Outbox.Single()));
}
