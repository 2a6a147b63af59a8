using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Forgotten;

/// <summary>The link in the mail works once: the new password changes the stamp the code is made of.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class NewPasswordModel(SignIns signIns) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "bruker")]
    public string? UserId { get; set; }

    [BindProperty(SupportsGet = true, Name = "kode")]
    public string? Code { get; set; }

    [BindProperty]
    public NewPasswordInput Input { get; set; } = new();

    public bool Usable { get; private set; } = true;

    public async Task OnGetAsync() => Usable = await Find() is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        var user = await Find();
        Usable = user is not null;
        if (user is null || !ModelState.IsValid)
            return Page();
        var users = signIns.UserManager;
        // Reading the mail proves the address as well.
        user.EmailConfirmed = true;
        var reset = await users.ResetPasswordAsync(user, Code!, Input.Password!);
        if (!reset.Succeeded)
        {
            Usable = false;
            return Page();
        }
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        TempData["Notice"] = "Account_NewPassword_Done";
        return LocalRedirect("/konto/logg-inn");
    }

    private async Task<User?> Find()
    {
        if (!Guid.TryParse(UserId, out var id) || string.IsNullOrEmpty(Code))
            return null;
        var users = signIns.UserManager;
        return
            await users.FindByIdAsync(id.ToString()) is { DisabledAt: null } user
            && await users.VerifyUserTokenAsync(
                user,
                users.Options.Tokens.PasswordResetTokenProvider,
                UserManager<User>.ResetPasswordTokenPurpose,
                Code
            )
            ? user
            : null;
    }
}
