using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.BulkExports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.BulkExports;

/// <summary>Asks for a list, and decides about the lists of colleagues (I-27).</summary>
public sealed class IndexModel(CmDbContext database, ExportingTeam team, TimeProvider time)
    : PageModel
{
    private const int Shown = 30;

    [BindProperty]
    public AskInput Input { get; set; } = new();

    public bool IsMember { get; private set; }
    public IReadOnlyList<Line> Lines { get; private set; } = [];
    public Guid Me => team.UserId;
    public DateTime Now => time.UtcNow();

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        if (!IsMember)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        database.BulkExports.Add(
            new BulkExport
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                OrganisationId = team.OrganisationId,
                AskedBy = Me,
                AskedAt = Now,
                Reason = Input.Reason!.Trim(),
            }
        );
        return await Save("Export_Asked");
    }

    public Task<IActionResult> OnPostAllowAsync(Guid id) => Decide(id, true, "Export_Allowed");

    public Task<IActionResult> OnPostRefuseAsync(Guid id) => Decide(id, false, "Export_Refused");

    private async Task<IActionResult> Decide(Guid id, bool allow, string notice)
    {
        ModelState.Clear();
        if (!await team.Enter())
            return NotFound();
        var asked = await database.BulkExports.FirstOrDefaultAsync(one =>
            one.Id == id && one.OrganisationId == team.OrganisationId
        );
        if (asked is null || !BulkExportRule.MayDecide(asked, Me, Now))
            return NotFound();
        asked.IsAllowed = allow;
        asked.DecidedBy = Me;
        asked.DecidedAt = Now;
        return await Save(notice);
    }

    private async Task<IActionResult> Save(string notice)
    {
        await database.SaveChangesAsync();
        TempData["Notice"] = notice;
        return LocalRedirect("/velkomst/uttrekk");
    }

    private async Task Load()
    {
        IsMember = await team.Enter();
        if (!IsMember)
            return;
        var id = team.OrganisationId;
        var rows = await database
            .BulkExports.AsNoTracking()
            .Where(one => one.OrganisationId == id)
            .OrderByDescending(one => one.AskedAt)
            .Take(Shown)
            .Select(one => new
            {
                Asked = one,
                AskedBy = database.Users.First(user => user.Id == one.AskedBy).Email,
                DecidedBy = database.Users.First(user => user.Id == one.DecidedBy).Email,
            })
            .ToListAsync();
        Lines =
        [
            .. rows.Select(row => new Line(
                row.Asked,
                row.AskedBy,
                row.DecidedBy,
                BulkExportRule.StateOf(row.Asked, Now)
            )),
        ];
    }
}
