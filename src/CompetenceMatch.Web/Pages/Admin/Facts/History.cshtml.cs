using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

/// <summary>Every correction there ever was, with who made and who ended it, newest first.</summary>
public sealed class HistoryModel(CmDbContext database) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<(FactCorrection One, string? By, string? EndedBy)> Lines
    {
        get;
        private set;
    } = [];
    public bool HasMore { get; private set; }

    public async Task OnGetAsync()
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var rows = await database
            .FactCorrections.AsNoTracking()
            .OrderByDescending(one => one.CorrectedAt)
            .ThenByDescending(one => one.Id)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync();
        HasMore = rows.Count > PageSize;
        var ids = rows.Select(one => one.CorrectedBy)
            .Concat(rows.Select(one => one.WithdrawnBy).OfType<Guid>())
            .ToHashSet();
        var names = await database
            .Users.Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.Email);
        Lines =
        [
            .. rows.Take(PageSize)
                .Select(one =>
                    (
                        one,
                        names.GetValueOrDefault(one.CorrectedBy),
                        names.GetValueOrDefault(one.WithdrawnBy ?? Guid.Empty)
                    )
                ),
        ];
    }
}
