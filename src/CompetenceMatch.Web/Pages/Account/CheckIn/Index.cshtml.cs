using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Placements;
using CompetenceMatch.Web.CheckIns;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Entities = CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Account.CheckIn;

/// <summary>One answer to one question after a hire, by the link in the mail and without signing in.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class CheckInModel(CmDbContext database, Texts texts, TimeProvider time) : PageModel
{
    private const int LongestToken = 64;

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public CheckInInput Input { get; set; } = new();

    public bool IsAnswered { get; private set; }
    public Entities.CheckIn? CheckIn { get; private set; }
    public bool IsCandidate => CheckIn?.Side == CheckInSide.Candidate;

    public async Task<IActionResult> OnGetAsync()
    {
        CheckIn = await Find();
        return Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        CheckIn = await Find();
        if (CheckIn is null)
            return Show();
        if (Input.Still is null)
            ModelState.AddModelError("Input.Still", texts["Checkin_Still_Missing"]);
        if (!ModelState.IsValid)
            return Page();
        CheckIn.Answer(Input.Answer(), time.Today(), time.UtcNow());
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }
        IsAnswered = true;
        return Page();
    }

    private PageResult Show()
    {
        if (CheckIn is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task<Entities.CheckIn?> Find()
    {
        if (Token.Length is 0 or > LongestToken)
            return null;
        var (hash, now) = (CheckInTokens.Hash(Token), time.UtcNow());
        return await database
            .CheckIns.Include(one => one.Placement)
                .ThenInclude(one => one!.Organisation)
            .Include(one => one.Placement!.Need)
            .FirstOrDefaultAsync(one => one.TokenHash == hash && one.TokenExpiresAt > now);
    }
}
