using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Mine;

/// <summary>A new password ends every other session.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class PasswordModel(SignIns signIns, Texts texts) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var users = signIns.UserManager;
        var user = (await users.GetUserAsync(User))!;
        var changed = await users.ChangePasswordAsync(user, Input.Current!, Input.New!);
        if (!changed.Succeeded)
        {
            ModelState.AddModelError("Input.Current", texts["Account_Password_Wrong"]);
            return Page();
        }
        await signIns.RefreshSignInAsync(user);
        TempData["Notice"] = "Account_Password_Changed";
        return LocalRedirect("/konto");
    }
}
