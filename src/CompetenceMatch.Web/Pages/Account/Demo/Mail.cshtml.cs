using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Account.Demo;

/// <summary>The inbox of all invented people. Without the demo the page does not exist.</summary>
public sealed class MailModel(CmDbContext database, Settings settings) : PageModel
{
    private const int Shown = 50;

    public IReadOnlyList<OutboxMail> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!settings.Demo.Enabled)
            return NotFound();
        Mails = await database
            .Outbox.AsNoTracking()
            .OrderByDescending(mail => mail.CreatedAt)
            .ThenByDescending(mail => mail.Id)
            .Take(Shown)
            .ToListAsync();
        return Page();
    }
}
