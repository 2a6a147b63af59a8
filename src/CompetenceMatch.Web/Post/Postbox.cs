using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail;
using CompetenceMatch.Web.Hosting;

namespace CompetenceMatch.Web.Post;

/// <summary>Puts a mail in the outbox, to be saved with the change it tells of.</summary>
public sealed class Postbox(
    CmDbContext database,
    Settings settings,
    TimeProvider time,
    IHttpContextAccessor accessor
)
{
    /// <param name="language">The receiver's language, not the reader's.</param>
    /// <param name="candidateId">Whom it is about or for; erasure removes drafts by it.</param>
    /// <returns>The id of the row.</returns>
    public Guid Put(
        OutgoingMail mail,
        string to,
        string language,
        Guid? candidateId = null,
        DateTime? validUntil = null
    )
    {
        var known = MailLanguage.Known(language);
        var rendered = mail.Render(known);
        var content = new OutboxContent(
            mail.Name,
            known,
            rendered.Subject,
            rendered.Text,
            rendered.Html,
            mail.Unsubscribe?.AbsoluteUri
        );
        var now = time.GetUtcNow().UtcDateTime;
        var row = OutboxMail.Draft(content, to, settings.Mail.From, now, validUntil, candidateId);
        database.Outbox.Add(row);
        return row.Id;
    }

    /// <summary>A full address for a mail. The configured public address wins: a Host header may be forged.</summary>
    public Uri Link(string path)
    {
        var request = accessor.HttpContext?.Request;
        var root =
            settings.PublicUrl
            ?? (
                request is null
                    ? "http://localhost:5080"
                    : $"{request.Scheme}://{request.Host.Value}"
            );
        return new Uri(new Uri(root), path);
    }
}
