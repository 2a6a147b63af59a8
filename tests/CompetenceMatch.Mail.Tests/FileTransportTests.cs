using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Mail.Sending;
using CompetenceMatch.TestKit.Smtp;

namespace CompetenceMatch.Mail.Tests;

public sealed class FileTransportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cm-mail-").FullName;

    [Fact]
    public async Task Mail_becomes_one_file_that_a_mail_program_reads()
    {
        var rendered = new Welcome(EveryMail.Link).Render("uk");
        var mail = Mail(rendered);

        await Send(mail);
        await Send(mail);

        var file = Directory.GetFileSystemEntries(_folder).Single();
        Path.GetFileName(file).ShouldBe("0a1b.eml");
        var read = ReceivedMail.FromFile(file);
        read.Subject.ShouldBe(rendered.Subject);
        read.MessageId.ShouldBe("<0a1b@cm.example>");
        read.Text.ReplaceLineEndings().ShouldBe(rendered.Text.ReplaceLineEndings());
    }

    [Fact]
    public async Task A_way_out_stands_in_the_headers_that_mail_programs_read() // Q-07, RFC 8058
    {
        var way = $"https://competencematch.example/konto/stopp-varsel/{new string('x', 43)}";

        await Send(Mail(new("a", "b", "c")) with { Unsubscribe = way });

        var read = ReceivedMail.FromFile(Directory.GetFiles(_folder).Single());
        read.Header("List-Unsubscribe").ShouldBe($"<{way}>");
        read.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
    }

    [Fact]
    public async Task Message_id_cannot_name_a_place_outside_the_folder()
    {
        await Send(Mail(new("a", "b", "c")) with { MessageId = "<../../x@y>" });

        Directory.GetFiles(_folder).Select(Path.GetFileName).ShouldBe(["x.eml"]);
    }

    [Fact]
    public async Task Address_that_is_none_is_refused()
    {
        var result = await Send(Mail(new("a", "b", "c")) with { To = "x\r\ny" });

        result.Outcome.ShouldBe(SendOutcome.Refused);
        Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<SendResult> Send(MailToSend mail) =>
        new FileTransport(_folder, new MailSender("post@cm.example")).Send(mail, default);

    private static MailToSend Mail(RenderedMail rendered) =>
        new(
            "mottaker@example.test",
            rendered.Subject,
            rendered.Text,
            rendered.Html,
            "uk",
            "<0a1b@cm.example>"
        );
}
