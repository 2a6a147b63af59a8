using CompetenceMatch.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages;

/// <summary>A page that changes something somebody else may be changing too.</summary>
public abstract class SavingPage : PageModel
{
    /// <summary>Saves and shows what happened; a change elsewhere meanwhile is a conflict (S-24).</summary>
    protected async Task<IActionResult> SaveAndGo(CmDbContext database, string notice, string to)
    {
        ArgumentNullException.ThrowIfNull(database);
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }
        TempData["Notice"] = notice;
        return LocalRedirect(to);
    }
}
