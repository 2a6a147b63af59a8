using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Mine;

/// <summary>The button of the banner: a new confirmation mail, at most one a minute.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SendAgainModel(CmDbContext database, SignIns signIns, AccountMails mails)
    : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/konto");

    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await signIns.UserManager.GetUserAsync(User))!;
        if (!user.EmailConfirmed)
        {
            await mails.ConfirmAddressAgain(user);
            await database.SaveChangesAsync();
        }
        TempData["Notice"] = "Account_SendAgain_Done";
        return LocalRedirect("/konto");
    }
}
