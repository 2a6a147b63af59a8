using CompetenceMatch.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Actions;

/// <summary>What administrators have done, newest first. Nobody can change it.</summary>
public sealed class ActionsModel(CmDbContext database) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ActionLine> Lines { get; private set; } = [];
    public bool HasMore { get; private set; }

    public async Task OnGetAsync()
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var lines = await database
            .AdminActions.AsNoTracking()
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(one => new ActionLine(
                one.At,
                database
                    .Users.Where(user => user.Id == one.ActorUserId)
                    .Select(user => user.Email)
                    .FirstOrDefault(),
                one.What,
                database
                    .Organisations.Where(row => row.Id == one.SubjectId)
                    .Select(row => row.Name)
                    .FirstOrDefault()
                    ?? database
                        .Users.Where(user => user.Id == one.SubjectId)
                        .Select(user => user.Email)
                        .FirstOrDefault(),
                database
                    .Organisations.Where(row => row.Id == one.SubjectId)
                    .Select(row => row.Number)
                    .FirstOrDefault(),
                one.Reason
            ))
            .ToListAsync();
        HasMore = lines.Count > PageSize;
        Lines = [.. lines.Take(PageSize)];
    }
}
