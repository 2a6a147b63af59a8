using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Mail.Sending;
using CompetenceMatch.TestKit.Smtp;

namespace CompetenceMatch.Mail.Tests;

public sealed class SmtpTransportTests
{
    private static readonly MailSender Sender = new("post@cm.example", "Kompetanse på kryss");

    [Fact]
    public async Task Arabic_mail_arrives_as_text_and_html_in_utf8()
    {
        await using var sink = SmtpSink.Started();
        var mail = Mail(language: "ar");

        (await Transport(sink).Send(mail, default)).Outcome.ShouldBe(SendOutcome.Sent);

        var got = sink.Mails.Single();
        got.ContentType!.ShouldStartWith("multipart/alternative");
        got.Subject.ShouldBe(mail.Subject);
        got.Text.ReplaceLineEndings("\n").ShouldBe(mail.Text);
        got.Html.ReplaceLineEndings("\n").ShouldBe(mail.Html);
        got.Raw.IndexOf("text/plain").ShouldBeLessThan(got.Raw.IndexOf("text/html"));
        got.Raw.ShouldAllBe(letter => letter < 128);
        got.To.ShouldBe(["mottaker@example.test"]);
        got.From.ShouldBe("post@cm.example");
        got.Header("Auto-Submitted").ShouldBe("auto-generated");
        got.Header("Content-Language").ShouldBe("ar");
    }

    [Fact]
    public async Task Message_id_is_ours_and_the_only_one()
    {
        await using var sink = SmtpSink.Started();
        var mail = Mail();

        await Transport(sink).Send(mail, default);
        await Transport(sink).Send(mail, default);

        sink.Mails.Select(got => got.MessageId).ShouldBe([mail.MessageId, mail.MessageId]);
        sink.Mails[0]
            .HeaderLines.Count(line =>
                line.StartsWith("Message-ID", StringComparison.OrdinalIgnoreCase)
            )
            .ShouldBe(1);
    }

    // S-18
    [Theory]
    [InlineData("Hei\r\nBcc: tyv@example.test")]
    [InlineData("Hei\nX-Injected: 1\n\nkropp")]
    [InlineData("Hei\u2028Bcc: tyv@example.test")]
    public async Task Line_break_in_a_subject_makes_no_header(string subject)
    {
        await using var sink = SmtpSink.Started();

        await Transport(sink).Send(Mail() with { Subject = subject }, default);

        var got = sink.Mails.Single();
        got.HeaderLines.ShouldNotContain(line => line.StartsWith("Bcc") || line.StartsWith("X-"));
        got.To.Count.ShouldBe(1);
    }

    // S-18
    [Theory]
    [InlineData("a@example.test\r\nBcc: tyv@example.test")]
    [InlineData("a@example.test\r\nRCPT TO:<tyv@example.test>")]
    [InlineData("ikke en adresse")]
    [InlineData("")]
    public async Task Address_that_is_none_is_refused_and_nothing_is_sent(string address)
    {
        await using var sink = SmtpSink.Started();

        var result = await Transport(sink).Send(Mail() with { To = address }, default);

        result.Outcome.ShouldBe(SendOutcome.Refused);
        sink.Mails.ShouldBeEmpty();
    }

    //
    [Theory]
    [InlineData("RCPT", "450 4.2.1 greylisted", SendOutcome.TryAgain)]
    [InlineData("MAIL", "421 4.3.2 closing", SendOutcome.TryAgain)]
    [InlineData("MAIL", "452 4.3.1 disk full", SendOutcome.TryAgain)]
    [InlineData("MAIL", "530 5.7.0 sign in first", SendOutcome.TryAgain)]
    [InlineData("RCPT", "550 5.1.1 no such user", SendOutcome.Refused)]
    [InlineData("RCPT", "553 5.1.3 bad mailbox", SendOutcome.Refused)]
    [InlineData("DATA", "554 5.7.1 refused", SendOutcome.Refused)]
    public async Task Failure_is_told_by_its_class(string verb, string answer, SendOutcome outcome)
    {
        await using var sink = SmtpSink.Started();
        sink.Answer = line => line.StartsWith(verb, StringComparison.Ordinal) ? answer : null;

        var result = await Transport(sink).Send(Mail(), default);

        result.Outcome.ShouldBe(outcome);
        result.Reason!.ShouldStartWith(answer[..3]);
        result.Reason.ShouldNotContain("mottaker");
    }

    [Fact]
    public async Task Server_that_is_down_or_hangs_is_tried_again()
    {
        await using var sink = SmtpSink.Started();
        sink.Answer = line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "" : null;
        (await Transport(sink).Send(Mail(), default)).Outcome.ShouldBe(SendOutcome.TryAgain);

        await sink.Stop();
        (await Transport(sink).Send(Mail(), default)).Outcome.ShouldBe(SendOutcome.TryAgain);
    }

    [Fact]
    public async Task Mail_is_not_sent_in_the_clear_when_tls_was_asked_for()
    {
        await using var sink = SmtpSink.Started();
        var server = new SmtpServer("127.0.0.1", sink.Port, StartTls: true);

        var result = await new SmtpTransport(server, Sender).Send(Mail(), default);

        result.Outcome.ShouldBe(SendOutcome.TryAgain);
        sink.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sender_may_be_written_with_a_name()
    {
        await using var sink = SmtpSink.Started();
        var server = new SmtpServer("127.0.0.1", sink.Port, StartTls: false);
        var sender = new MailSender("CompetenceMatch <post@cm.example>");

        await new SmtpTransport(server, sender).Send(Mail(), default);

        sink.Mails.Single().From.ShouldBe("post@cm.example");
    }

    private static SmtpTransport Transport(SmtpSink sink) =>
        new(
            new SmtpServer("127.0.0.1", sink.Port, StartTls: false)
            {
                Patience = TimeSpan.FromSeconds(3),
            },
            Sender
        );

    private static MailToSend Mail(string language = "nb")
    {
        var rendered = new Welcome(EveryMail.Link).Render(language);
        return new MailToSend(
            "mottaker@example.test",
            rendered.Subject,
            rendered.Text,
            rendered.Html.ReplaceLineEndings("\n"),
            language,
            $"<{Guid.NewGuid():N}@cm.example>"
        );
    }
}
