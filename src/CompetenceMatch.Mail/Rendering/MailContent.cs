namespace CompetenceMatch.Mail.Rendering;

/// <summary>What a mail says, before it is text or HTML.</summary>
/// <param name="Paragraphs">Plain text; the HTML part escapes it.</param>
/// <param name="Action">The words on the button that opens the link.</param>
internal sealed record MailContent(
    string Subject,
    IReadOnlyList<string> Paragraphs,
    string Action,
    Uri Link
)
{
    /// <summary>The way out, said at the end.</summary>
    public Uri? Unsubscribe { get; init; }
}
