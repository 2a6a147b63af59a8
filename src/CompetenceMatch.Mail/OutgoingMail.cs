using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail;

/// <summary>One kind of mail; the derived record carries what its text needs.</summary>
public abstract record OutgoingMail
{
    /// <summary>Durable: stands in the outbox.</summary>
    public string Name => GetType().Name;

    public RenderedMail Render(string? language)
    {
        var texts = new MailTexts(MailLanguage.Known(language));
        var content = Content(texts);
        return new RenderedMail(
            content.Subject,
            TextPart.Of(content, texts),
            HtmlPart.Of(content, texts)
        );
    }

    internal abstract MailContent Content(MailTexts texts);
}
