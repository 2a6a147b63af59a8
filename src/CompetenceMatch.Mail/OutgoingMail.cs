using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail;

/// <summary>One kind of mail; the derived record carries what its text needs.</summary>
public abstract record OutgoingMail
{
    /// <summary>Durable: stands in the outbox.</summary>
    public string Name => GetType().Name;

    /// <summary>Where one click ends mails of this kind; null = they belong to what the receiver does.</summary>
    public virtual Uri? Unsubscribe => null;

    public RenderedMail Render(string? language)
    {
        var texts = new MailTexts(MailLanguage.Known(language));
        var content = Content(texts) with { Unsubscribe = Unsubscribe };
        return new RenderedMail(
            content.Subject,
            TextPart.Of(content, texts),
            HtmlPart.Of(content, texts)
        );
    }

    internal abstract MailContent Content(MailTexts texts);
}
