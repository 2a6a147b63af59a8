using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Outbox;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.OutboxState;

/// <summary>Whether mail leaves: counts, and lines without texts or names.</summary>
public sealed class IndexModel(CmDbContext database, Acting acting, TimeProvider time) : PageModel
{
    private const int Shown = 50;

    [BindProperty(SupportsGet = true, Name = "vis")]
    public OutboxGroup? Show { get; set; }

    public IReadOnlyDictionary<OutboxGroup, int> Counts { get; private set; } =
        new Dictionary<OutboxGroup, int>();
    public IReadOnlyList<MailLine> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var counts = new Dictionary<OutboxGroup, int>();
        foreach (var group in Enum.GetValues<OutboxGroup>())
            counts[group] = await In(group).CountAsync();
        Counts = counts;
        Show ??= counts[OutboxGroup.Dead] > 0 ? OutboxGroup.Dead : OutboxGroup.Waiting;
        var rows = await In(Show.Value)
            .OrderByDescending(mail => mail.CreatedAt)
            .Take(Shown)
            .ToListAsync();
        Lines = [.. rows.Select(Line)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var revived = await database.ReviveDeadMails(time.GetUtcNow().UtcDateTime);
        if (revived > 0)
        {
            database.Note(acting.UserId, AdminActionKind.MailsRetried, time.UtcNow());
            await database.SaveChangesAsync();
        }
        TempData["Notice"] = revived > 0 ? "Admin_Outbox_Retried" : "Admin_Outbox_NothingToRetry";
        return LocalRedirect("/admin/utboks");
    }

    private IQueryable<OutboxMail> In(OutboxGroup group)
    {
        var mails = database.Outbox.AsNoTracking();
        return group switch
        {
            OutboxGroup.Sent => mails.Where(mail => mail.SentAt != null),
            OutboxGroup.Dead => mails.Where(mail => mail.DeadAt != null),
            OutboxGroup.Failing => mails.Where(mail =>
                mail.SentAt == null && mail.DeadAt == null && mail.LastError != null
            ),
            _ => mails.Where(mail =>
                mail.SentAt == null && mail.DeadAt == null && mail.LastError == null
            ),
        };
    }

    private static MailLine Line(OutboxMail mail) =>
        new(
            mail.MailName,
            mail.Language,
            mail.ToAddress[(mail.ToAddress.LastIndexOf('@') + 1)..],
            mail.CreatedAt,
            mail.Attempts,
            mail.NextAttemptAt,
            mail.LastError is null ? null : IdentifierScan.Clean(mail.LastError)
        );
}
