using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace CompetenceMatch.TestKit.Smtp;

/// <summary>A mail as it came over the wire, read the way a mail program would.</summary>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, string Raw)
{
    public string Subject => Decoded(Header("Subject") ?? "");
    public string? MessageId => Header("Message-ID");
    public string? ContentType => Header("Content-Type");
    public string Text => Part("text/plain");
    public string Html => Part("text/html");

    public IReadOnlyList<string> HeaderLines =>
        Unfolded(Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)]);

    public static ReceivedMail FromFile(string path) =>
        new("", [], File.ReadAllText(path, Encoding.Latin1));

    public string? Header(string name) => Find(HeaderLines, name);

    private string Part(string type)
    {
        var boundary = Regex.Match(ContentType ?? "", "boundary=\"?([^\";]+)").Groups[1].Value;
        foreach (var part in Raw.Split("--" + boundary))
        {
            var body = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            var headers = body < 0 ? [] : Unfolded(part[..body].TrimStart());
            if (Find(headers, "Content-Type") is { } found && found.StartsWith(type))
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(part[(body + 4)..].Trim()));
            }
        }

        throw new FormatException($"no {type} in the mail");
    }

    private static string[] Unfolded(string headers) =>
        Regex.Replace(headers, "\r\n[ \t]+", " ").Split("\r\n");

    private static string? Find(IEnumerable<string> headers, string name) =>
        headers
            .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            ?[(name.Length + 1)..].Trim();

    // The framework decodes encoded words only inside an attachment's name.
    private static string Decoded(string header) =>
        Attachment.CreateAttachmentFromString("", header).Name ?? header;
}
