using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Account.StopAlert;

/// <summary>
/// The way out of the mails about a saved search, signed out: a page with a button, and the POST that mail programs
/// send themselves (RFC 8058). Opening the page changes nothing: mail filters open links.
/// </summary>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Card)]
public sealed class StopAlertModel(CmDbContext database) : PageModel
{
    private const int LongestToken = 64;

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public bool IsKnown { get; private set; }
    public bool IsStopped { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        IsKnown = Token.Length <= LongestToken && await Search().AnyAsync();
        IsStopped = IsKnown && await Search().AnyAsync(one => one.Rhythm == AlertRhythm.Off);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        IsKnown =
            Token.Length <= LongestToken
            && await Search()
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Rhythm, AlertRhythm.Off)) > 0;
        IsStopped = IsKnown;
        return Show();
    }

    private IQueryable<SavedSearch> Search() =>
        database.SavedSearches.Where(one => one.UnsubscribeToken == Token);

    private PageResult Show()
    {
        if (!IsKnown)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
