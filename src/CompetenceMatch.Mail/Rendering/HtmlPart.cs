using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CompetenceMatch.Mail.Rendering;

/// <summary>One plain page with inline styles: mail programs drop style sheets, and images leak reading.</summary>
internal static class HtmlPart
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(MailContent content, MailTexts texts)
    {
        var direction = texts.RightToLeft ? "rtl" : "ltr";
        var link = Html.Encode(content.Link.AbsoluteUri);
        return $"""
            <!DOCTYPE html>
            <html lang="{texts.Language}" dir="{direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Encode(content.Subject)}</title>
            </head>
            <body style="margin:0;padding:24px 12px;background:#f1f3f5;color:#1b2733;font-family:Inter,Arial,sans-serif;font-size:16px;line-height:1.6">
            <div dir="{direction}" style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px">
            <p style="margin:0 0 24px;font-weight:bold;color:#0b4f6c">CompetenceMatch</p>
            {Paragraph(texts["Mail_Greeting"])}
            {string.Join('\n', content.Paragraphs.Select(Paragraph))}
            <p style="margin:24px 0"><a href="{link}" style="display:inline-block;padding:12px 20px;background:#0b4f6c;color:#ffffff;border-radius:6px;text-decoration:none">{Html.Encode(
                content.Action
            )}</a></p>
            <p style="margin:0 0 16px;font-size:14px">{Html.Encode(texts["Mail_CopyLink"])}<br><bdi dir="ltr" style="word-break:break-all">{link}</bdi></p>
            {Paragraph(texts["Mail_Closing"])}
            <hr style="border:0;border-top:1px solid #d5dbe1;margin:24px 0 12px">
            <p style="margin:0;font-size:14px;color:#4a5866">{Html.Encode(texts["Mail_Why"])}{WayOut(content, texts)}</p>
            </div>
            </body>
            </html>
            """;
    }

    private static string WayOut(MailContent content, MailTexts texts) =>
        content.Unsubscribe is { } way
            ? $"""<br><a href="{Html.Encode(way.AbsoluteUri)}" style="color:#0b4f6c">{Html.Encode(texts["Mail_Unsubscribe"])}</a>"""
            : "";

    private static string Paragraph(string text) =>
        $"""<p style="margin:0 0 16px">{Html.Encode(text)}</p>""";
}
