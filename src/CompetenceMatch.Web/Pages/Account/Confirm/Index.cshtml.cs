using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Confirm;

/// <summary>The link in the mail. Opening it changes nothing (mail scanners open links); the button does.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(SignIns signIns, AddressProofs proofs) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "kode")]
    public string? Code { get; set; }

    public string? Address { get; private set; }

    public async Task OnGetAsync() => Address = (await Read())?.Proof.To;

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Read() is not { } read)
            return Page();
        var (user, proof) = read;
        var users = signIns.UserManager;
        var changed = user.Email != proof.To;
        user.Email = user.UserName = proof.To;
        user.EmailConfirmed = true;
        var saved = changed
            ? await users.UpdateSecurityStampAsync(user)
            : await users.UpdateAsync(user);
        // Somebody else took the address while the mail was under way.
        if (!saved.Succeeded)
            return Page();
        if (users.GetUserId(User) == user.Id.ToString())
            await signIns.RefreshSignInAsync(user);
        TempData["Notice"] = changed ? "Account_Confirm_Changed" : "Account_Confirm_Done";
        return LocalRedirect(User.Identity?.IsAuthenticated == true ? "/konto" : "/konto/logg-inn");
    }

    private async Task<(User User, AddressProof Proof)?> Read()
    {
        if (proofs.Read(Code) is not { } proof)
            return null;
        var user = await signIns.UserManager.FindByIdAsync(proof.UserId.ToString());
        return user is { DisabledAt: null } && (user.Email == proof.From || user.Email == proof.To)
            ? (user, proof)
            : null;
    }
}
