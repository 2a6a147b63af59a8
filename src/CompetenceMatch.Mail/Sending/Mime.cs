using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace CompetenceMatch.Mail.Sending;

/// <summary>Text and HTML as multipart/alternative in UTF-8, with our own Message-ID.</summary>
internal static class Mime
{
    /// <exception cref="FormatException">An address is not one.</exception>
    public static MailMessage Of(MailToSend mail, MailSender sender)
    {
        var message = new MailMessage(
            new MailAddress(sender.Address, sender.DisplayName, Encoding.UTF8),
            new MailAddress(mail.To)
        )
        {
            Subject = OneLine(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", OneLine(mail.MessageId));
        message.Headers.Add("Content-Language", OneLine(mail.Language));
        // Keeps holiday answers from coming back (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Unsubscribe is { } way)
        {
            message.Headers.Add("List-Unsubscribe", $"<{OneLine(way)}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.AlternateViews.Add(View(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    // S-18: a header is one line, and no control or direction mark from outside gets into it.
    private static string OneLine(string value) =>
        string.Concat(value.Where(letter => !IsControl(letter))).Trim();

    private static bool IsControl(char letter) =>
        char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
