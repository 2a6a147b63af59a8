using System.Text.RegularExpressions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>What the outbox holds for an address, newest first.</summary>
internal static partial class Mailbox
{
    public static Task<List<OutboxMail>> MailsTo(this WebApp app, string address) =>
        app.Read(database =>
            database
                .Outbox.Where(mail => mail.ToAddress == address)
                .OrderByDescending(mail => mail.CreatedAt)
                .ThenByDescending(mail => mail.Id)
                .ToListAsync()
        );

    /// <summary>Path and query of the link in the newest mail of this kind.</summary>
    public static async Task<string> LinkTo(this WebApp app, string address, string mailName)
    {
        var mail = (await app.MailsTo(address)).First(one => one.MailName == mailName);
        return new Uri(Link().Match(mail.TextBody).Value).PathAndQuery;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
