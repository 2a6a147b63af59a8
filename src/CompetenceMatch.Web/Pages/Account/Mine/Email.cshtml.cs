using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Mine;

/// <summary>The new address counts when the link sent to it is used; until then the old one does.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class EmailModel(
    CmDbContext database,
    SignIns signIns,
    AccountMails mails,
    Texts texts
) : PageModel
{
    [BindProperty]
    public EmailInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var users = signIns.UserManager;
        var user = (await users.GetUserAsync(User))!;
        if (!await users.CheckPasswordAsync(user, Input.Password!))
        {
            ModelState.AddModelError("Input.Password", texts["Account_Password_Wrong"]);
            return Page();
        }
        var address = Input.Email!.Trim();
        // S-20: a taken address gets the same answer, and its owner a mail.
        var owner = await users.FindByEmailAsync(address);
        if (owner is null || owner.Id == user.Id)
            mails.ConfirmNewAddress(user, address);
        else
            await mails.AddressInUse(owner);
        await database.SaveChangesAsync();
        TempData["Notice"] = "Account_Email_Sent";
        return LocalRedirect("/konto");
    }
}
