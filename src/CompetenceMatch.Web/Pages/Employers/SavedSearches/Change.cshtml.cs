using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.SavedSearches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.SavedSearches;

/// <summary>Another name, another rhythm, or the end of a saved search.</summary>
public sealed class ChangeSavedModel(CmDbContext database, Hiring hiring, OwnSearches own)
    : PageModel
{
    [BindProperty]
    public SavedInput Input { get; set; } = new();

    public SavedSearch Search { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Enter(id) is { } refusal)
            return refusal;
        Input = new SavedInput { Name = Search.Name, Rhythm = Search.Rhythm };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Enter(id) is { } refusal)
            return refusal;
        if (!ModelState.IsValid)
            return Page();
        var (name, rhythm) = (Input.Name!.Trim(), Input.Rhythm!.Value);
        // Past the concurrency token: a mail that goes out meanwhile is no reason to refuse.
        await database
            .SavedSearches.Where(one => one.Id == id)
            .ExecuteUpdateAsync(row =>
                row.SetProperty(one => one.Name, name).SetProperty(one => one.Rhythm, rhythm)
            );
        TempData["Notice"] = "Saved_Changed";
        return Redirect(SavedLinks.List);
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id)
    {
        if (await Enter(id) is { } refusal)
            return refusal;
        database.SavedSearches.Remove(Search);
        await database.SaveChangesAsync();
        TempData["Notice"] = "Saved_Deleted";
        return Redirect(SavedLinks.List);
    }

    private async Task<IActionResult?> Enter(Guid id)
    {
        if (await own.Find(id) is not { } search)
            return NotFound();
        Search = search;
        return await hiring.Refuses();
    }
}
